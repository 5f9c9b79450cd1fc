import { inEnglish, type Facts, type Words } from "./words";

/**
 * A language that says ⟦every⟧ ⟦word⟧ ⟦of⟧ ⟦its⟧ ⟦own⟧ between marks and leaves facts as they are. What a sentence said in it has outside of
 * marks came from people, or never went through the catalogue.
 */
export const marked: Words = Object.assign(saidMarked, { language: "fr", locale: "fr-FR", catalogue: {}, rich: inEnglish.rich } as const);

function saidMarked(message: string, facts: Facts = {}): string {
  const kept: string[] = [];
  const held = Object.entries(facts).map(([name, fact]) => [name, typeof fact === "number" ? fact : `\uE000${kept.push(fact) - 1}\uE001`] as const);
  return inEnglish(message, Object.fromEntries(held)).replace(/\uE000(\d+)\uE001|[\p{L}’']*\p{L}/gu, (whole: string, index: string | undefined) => (index === undefined ? `⟦${whole}⟧` : (kept[Number(index)] ?? "")));
}

/** The words of a sentence that stand outside of marks. */
export const unmarkedWords = (sentence: string): readonly string[] => sentence.replace(/⟦[^⟧]*⟧/gu, " ").match(/\p{L}{2,}/gu) ?? [];

/** Marks that only the machine reads. */
const inner = new Set(["id", "kind", "seed", "operator", "near", "ranges", "match", "is", "type", "format", "way", "times", "trigger", "channel", "contentType"]);

/** Every word in a document that somebody typed or chose. */
export function typedWords(value: unknown): readonly string[] {
  if (typeof value === "string") return value.match(/\p{L}{2,}/gu) ?? [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => (inner.has(key) ? [] : [...(Array.isArray(value) ? [] : keysOf(each)), ...typedWords(each)]));
}

/** What is named by its key: attributes of a profile, properties of an event. */
const keysOf = (value: unknown): readonly string[] => (typeof value === "object" && value !== null && !Array.isArray(value) ? Object.keys(value).flatMap((key) => (inner.has(key) || isMember(key) ? [] : (key.match(/\p{L}{2,}/gu) ?? []))) : []);

/** Members that documents have by their schema and no person named. */
const members = new Set("name label text operand event property attribute purpose unit placements key zone suggestions content branches arms variants nodes edges condition parts from to until schedule eligible holdout shareBp fallback unknownExit where then did atLeast withinDays withinMinutes audience days attributes events consent context visitor at properties source description category baseline audiences library flow campaigns".split(" "));
const isMember = (key: string): boolean => members.has(key);
