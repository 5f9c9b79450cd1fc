import { type AttributeType } from "./attribute";
import { dayText } from "./date-value";
import { isKey } from "./ids";
import { type AttributeValue } from "./value";
import { versionText } from "./version";
import { type Json } from "@/lib/std/json";

/** `{{firstName|there}}`: what is known of the visitor, and what to say where it is not. */
export type MergeTag = { readonly attribute: string; readonly fallback: string };

/** A value longer than this is not a name or an amount any more; the fallback stands in. */
export const longestMerged = 200;

const braces = /\{\{([^{}]*)\}\}/g;

/** The tag between two pairs of braces, or null where it names no attribute or says no fallback. */
export function readMergeTag(inside: string): MergeTag | null {
  const bar = inside.indexOf("|");
  if (bar < 0) return null;
  const attribute = inside.slice(0, bar).trim();
  const fallback = inside.slice(bar + 1).trim();
  return isKey(attribute) && fallback !== "" ? { attribute, fallback } : null;
}

/** The tag as it is written; null: it would not be read, for it says no fallback or one with braces. */
export function writeMergeTag(attribute: string, fallback: string): string | null {
  const words = fallback.trim();
  return isKey(attribute) && words !== "" && !/[{}]/.test(words) ? `{{${attribute}|${words}}}` : null;
}

/** Whether values of this type stand in a sentence as they are. Yes and no say nothing there, and a date would need a calendar and a language. */
export const mayBeMerged = (type: AttributeType): boolean => type !== "boolean" && type !== "date";

/** Every tag of a text in order; null stands for one that cannot be read. A pair of braces that is never closed is one of those. */
export function mergeTagsIn(text: string): readonly (MergeTag | null)[] {
  const tags = [...text.matchAll(braces)].map(([, inside]) => readMergeTag(inside ?? ""));
  return text.replace(braces, "").includes("{{") ? [...tags, null] : tags;
}

/** Every tag that the texts of a content hold. Only whole fields are texts: what a developer's JSON holds is the developer's. */
export const mergeTagsOf = (content: Readonly<Record<string, Json>>): readonly MergeTag[] =>
  Object.values(content).flatMap((value) => (typeof value === "string" ? mergeTagsIn(value).filter((tag) => tag !== null) : []));

type Values = ReadonlyMap<string, AttributeValue>;

/**
 * The content as one visitor reads it: each tag replaced once by what is known of them, otherwise by its fallback. What is filled in is
 * text and stays text: it is never read for tags again, and whoever draws it escapes it like any other text.
 */
export function withMergedTexts<Content extends Readonly<Record<string, Json>>>(content: Content, values: Values): Content | Readonly<Record<string, Json>> {
  if (!hasTags(content)) return content;
  return Object.fromEntries(Object.entries(content).map(([key, value]) => [key, typeof value === "string" ? merged(value, values) : value]));
}

const known = new WeakMap<object, boolean>();

// Contents belong to bundles, which are asked a thousand times as often as they change.
function hasTags(content: Readonly<Record<string, Json>>): boolean {
  const found = known.get(content) ?? mergeTagsOf(content).length > 0;
  known.set(content, found);
  return found;
}

function merged(text: string, values: Values): string {
  return text.replace(braces, (whole, inside: string) => {
    const tag = readMergeTag(inside);
    return tag === null ? whole : (words(values.get(tag.attribute)) ?? tag.fallback);
  });
}

/** A value as it stands in a sentence; null: it does not. Yes and no say nothing there. */
function words(value: AttributeValue | undefined): string | null {
  const text = plain(value)
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    // What turns the direction of writing would turn the sentence around it too.
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, "")
    .trim();
  return text === "" || text.length > longestMerged ? null : text;
}

function plain(value: AttributeValue | undefined): string {
  if (value === undefined || typeof value === "boolean") return "";
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  if ("kind" in value) return value.kind === "day" ? dayText(value.day) : new Date(value.at).toISOString();
  return "numbers" in value ? versionText({ ...value, prerelease: [] }) : value.join(", ");
}
