import { type FieldProblem } from "@/lib/api/problem";
import { mostContextSources } from "@/lib/core/vocabulary/context-source";
import { isJsonObject } from "@/lib/std/json";

/**
 * What does not fit in a profile that was sent, all at once. The rules are those of `decideRequest` in `lib/api/decide` (a law compares them), by hand, because an edge
 * carries no schema library. What is inside attributes and events is read later, and never refused: it is unknown, with a note.
 */
export function profileProblems(raw: unknown, pointer: string): readonly FieldProblem[] {
  if (!isJsonObject(raw)) return [{ pointer, detail: "must be an object" }];
  return [
    ...strangers(raw, { known: profileMembers, pointer }),
    ...textProblems(raw["visitor"], { pointer: `${pointer}/visitor`, most: 256 }),
    ...attributesProblems(raw["attributes"], `${pointer}/attributes`),
    ...listProblems(raw["events"], { pointer: `${pointer}/events`, most: 1000 }),
    ...textsProblems(raw["consent"], { pointer: `${pointer}/consent`, most: 50 }),
    ...contextProblems(raw["context"], `${pointer}/context`),
  ];
}

const profileMembers = ["visitor", "attributes", "events", "consent", "context"];

type Members = { readonly known: readonly string[]; readonly pointer: string };
type Bounds = { readonly pointer: string; readonly most: number };

/** Members that nobody knows: a misspelt one would otherwise be left out without a word. */
export function strangers(raw: Readonly<Record<string, unknown>>, { known, pointer }: Members): readonly FieldProblem[] {
  return Object.keys(raw)
    .filter((name) => !known.includes(name))
    .slice(0, 20)
    .map((name) => ({ pointer: `${pointer}/${escaped(name)}`, detail: `is not known here; known: ${known.join(", ")}` }));
}

/** A text that may be left out. */
export function textProblems(raw: unknown, { pointer, most }: Bounds): readonly FieldProblem[] {
  if (raw === undefined) return [];
  if (typeof raw !== "string") return [{ pointer, detail: "must be a text" }];
  return raw.length > most ? [{ pointer, detail: `is longer than ${most} characters` }] : [];
}

/** A list of short texts that may be left out. */
export function textsProblems(raw: unknown, bounds: Bounds): readonly FieldProblem[] {
  const outer = listProblems(raw, bounds);
  if (outer.length > 0 || !Array.isArray(raw)) return outer;
  const items: readonly unknown[] = raw;
  return items.flatMap((item, index) => textProblems(item, { pointer: `${bounds.pointer}/${index}`, most: 64 }));
}

function listProblems(raw: unknown, { pointer, most }: Bounds): readonly FieldProblem[] {
  if (raw === undefined) return [];
  if (!Array.isArray(raw)) return [{ pointer, detail: "must be a list" }];
  return raw.length > most ? [{ pointer, detail: `has more than ${most} items` }] : [];
}

function attributesProblems(raw: unknown, pointer: string): readonly FieldProblem[] {
  if (raw === undefined) return [];
  if (!isJsonObject(raw)) return [{ pointer, detail: "must be an object" }];
  const long = Object.keys(raw).find((name) => name.length > 64);
  return long === undefined ? [] : [{ pointer: `${pointer}/${escaped(long.slice(0, 80))}`, detail: "is longer than 64 characters" }];
}

function contextProblems(raw: unknown, pointer: string): readonly FieldProblem[] {
  if (raw === undefined || raw === null) return [];
  if (!isJsonObject(raw)) return [{ pointer, detail: "must be an object or null" }];
  const sources = Object.keys(raw);
  if (sources.length > mostContextSources) return [{ pointer, detail: `has more than ${mostContextSources} members` }];
  return attributesProblems(raw, pointer);
}

/** RFC 6901: `~` and `/` inside a member's name. */
const escaped = (name: string): string => name.replaceAll("~", "~0").replaceAll("/", "~1");
