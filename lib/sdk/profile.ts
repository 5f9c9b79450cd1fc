import { isJsonObject, type Json } from "@/lib/std/json";

/** What a page tells of its visitor. */
export type PageProfile = {
  readonly visitor?: string;
  readonly attributes?: Readonly<Record<string, Json>>;
  readonly consent?: readonly string[];
  /** What the visit tells, by source, over what is found here; null: nothing, as when a page is shown as somebody else would see it. */
  readonly context?: Readonly<Record<string, Json>> | null;
  readonly events?: readonly { readonly name: string; readonly at: string; readonly properties?: Readonly<Record<string, Json>> }[];
};

/** More about the same visitor: attributes are added one by one, everything else replaces what was known. */
export const joined = (known: PageProfile, more: PageProfile): PageProfile => ({
  ...known,
  ...more,
  attributes: { ...known.attributes, ...more.attributes },
});

/** Only what may travel, whatever a page put there: a misspelt member must not make the whole answer fail. */
export function profileFrom(raw: unknown): PageProfile {
  if (!isJsonObject(raw)) return {};
  const { visitor, attributes, consent, events, context } = raw;
  return {
    ...(typeof visitor === "string" ? { visitor } : {}),
    ...(isRecord(attributes) ? { attributes } : {}),
    ...(isTexts(consent) ? { consent } : {}),
    ...(isEvents(events) ? { events } : {}),
    ...(context === null || isRecord(context) ? { context } : {}),
  };
}

// What is inside is read by the evaluator, which takes any JSON; here only the outer shape counts.
const isRecord = (raw: unknown): raw is Readonly<Record<string, Json>> => isJsonObject(raw);
const isTexts = (raw: unknown): raw is readonly string[] => Array.isArray(raw) && raw.every((item) => typeof item === "string");
const isEvents = (raw: unknown): raw is NonNullable<PageProfile["events"]> => Array.isArray(raw);

/** The profile in an attribute of the script tag; what is not JSON says nothing. */
export function profileFromText(text: string | null): PageProfile {
  try {
    return profileFrom(JSON.parse(text ?? "{}"));
  } catch {
    return {};
  }
}
