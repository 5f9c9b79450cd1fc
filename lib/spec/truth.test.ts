import { expect, test } from "vitest";
import { truthOfPredicate } from "./one-predicate";
import { caseForms, readCases } from "./read-cases";
import { type Predicate } from "@/lib/core/vocabulary/bundle";

const { cases } = readCases(caseForms.truthCases, "truth");
const values = { yes: "y", no: "n" } as const;

test.each(cases.flatMap(({ parts, ...group }) => (["all", "any", "none"] as const).map((match) => ({ match, parts, is: group[match] }))))(
  "$match of $parts is $is",
  ({ match, parts, is }) => {
    const leaves: readonly Predicate[] = parts.map((_, index) => ({ op: "text.is", of: `part${index}`, with: "y" }));
    const indexes = parts.map((_, index) => index);
    const group: Predicate = match === "all" ? { all: indexes } : match === "any" ? { any: indexes } : { none: indexes };
    const catalogue = Object.fromEntries(indexes.map((index) => [`part${index}`, { type: "text", purpose: null } as const]));
    const attributes = Object.fromEntries(parts.flatMap((truth, index) => (truth === "unknown" ? [] : [[`part${index}`, values[truth]]])));
    expect(truthOfPredicate([...leaves, group], { catalogue, profile: { attributes }, now: 0 })).toBe(is);
  },
);
