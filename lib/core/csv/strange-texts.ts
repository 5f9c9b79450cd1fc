import { type PersonaRow } from "./persona-rows";
import { foldCase } from "@/lib/core/operators/fold-case";
import { type Attribute } from "@/lib/core/vocabulary/attribute";
import { type Json } from "@/lib/std/json";

/** A text in a table that no campaign, audience or suggestion knows. `means`: a known one that says the same, in another case or language. */
export type StrangeText = { readonly attribute: string; readonly text: string; /** Rows that have it. */ readonly count: number; readonly means: string | null };

/** What a table's texts are read as instead: attribute key → text → text. */
export type Meanings = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Texts that a workspace which knows some of an attribute does not know, most frequent first: no rule is about them. */
export function strangeTexts(rows: readonly PersonaRow[], attributes: readonly Attribute[], known: ReadonlyMap<string, ReadonlySet<string>>): readonly StrangeText[] {
  return attributes.flatMap(({ key, type }) => {
    const texts = known.get(key);
    if (texts === undefined || (type !== "text" && type !== "list")) return [];
    const counts = new Map<string, number>();
    for (const text of rows.flatMap(({ persona }) => textsOf(persona.profile.attributes[key]))) if (!texts.has(text)) counts.set(text, (counts.get(text) ?? 0) + 1);
    if (counts.size > mostStrange) return [];
    return [...counts].toSorted(([, a], [, b]) => b - a).map(([text, count]): StrangeText => ({ attribute: key, text, count, means: sameIn(text, texts) }));
  });
}

/** More different ones than anybody looks through are free text, such as cities, which no list of known ones is meant to cover. */
const mostStrange = 20;

/** Rows with their texts read as what they mean. */
export function withMeanings(rows: readonly PersonaRow[], meanings: Meanings): readonly PersonaRow[] {
  if (meanings.size === 0) return rows;
  return rows.map((row) => {
    const { profile } = row.persona;
    const attributes = Object.fromEntries(Object.entries(profile.attributes).map(([key, value]): [string, Json] => [key, meant(value, meanings.get(key))]));
    return { ...row, persona: { ...row.persona, profile: { ...profile, attributes } } };
  });
}

function meant(value: Json, meanings: ReadonlyMap<string, string> | undefined): Json {
  if (meanings === undefined) return value;
  if (typeof value === "string") return meanings.get(value) ?? value;
  return Array.isArray(value) ? [...new Set(value.map((item: Json) => meant(item, meanings)))] : value;
}

const textsOf = (value: Json | undefined): readonly string[] => (typeof value === "string" ? [value] : Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : []);

function sameIn(text: string, known: ReadonlySet<string>): string | null {
  const folded = foldCase(text.trim());
  const region = regionOf(folded);
  return [...known].find((each) => foldCase(each) === folded || (region !== undefined && regionOf(foldCase(each)) === region)) ?? null;
}

/** ISO 3166 codes by what countries are called in English, German and French, and by themselves. Made once, and only where somebody brings in a table. */
let regions: ReadonlyMap<string, string> | null = null;

function regionOf(name: string): string | undefined {
  regions ??= regionNames();
  return regions.get(name);
}

function regionNames(): ReadonlyMap<string, string> {
  const letters = Array.from({ length: 26 }, (_each, index) => String.fromCharCode(65 + index));
  const codes = letters.flatMap((first) => letters.map((second) => `${first}${second}`));
  const names = new Map<string, string>([["usa", "US"], ["uk", "GB"], ["england", "GB"], ["great britain", "GB"], ["holland", "NL"]]);
  for (const language of ["en", "de", "fr"]) {
    const called = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
    for (const code of codes) {
      const name = called.of(code);
      if (name !== undefined) names.set(foldCase(name), code).set(foldCase(code), code);
    }
  }
  return names;
}
