import { expect, test } from "vitest";
import { caseForms, readCases } from "./read-cases";
import { decide } from "@/lib/core/evaluate/decide";
import { loadBundle } from "@/lib/core/evaluate/load-bundle";
import { profileFromJson } from "@/lib/core/evaluate/profile-from-json";
import { type Bundle, type BundleParts } from "@/lib/core/vocabulary/bundle";
import { packBundle } from "@/lib/core/vocabulary/pack-bundle";

const { seed, cases } = readCases(caseForms.splitCases, "splits");
type Case = (typeof cases)[number];

/** One campaign with one split, whose arms show variants that are called like them. */
const bundleSplitting = ({ arms, fallback }: Case): BundleParts => ({
  environment: "spec",
  attributes: {},
  operators: [],
  predicates: [],
  variants: arms.map(([name]) => ({ id: `var_${name}`, name, contentType: "text", content: {} })),
  placements: { here: { contentType: "text" } },
  campaigns: [
    {
      id: "cmp_spec",
      name: "",
      from: null,
      until: null,
      placements: ["here"],
      holdout: null,
      steps: [{ split: seed, node: "nod_split", arms: arms.map(([arm, ranges], index) => ({ arm, ranges, next: index + 1 })), fallback }, ...arms.map((_, index) => ({ give: { here: index }, node: `nod_${index}` }))],
    },
  ],
  expectations: [],
});

function taken(bundle: Bundle, visitor: string | undefined) {
  return [bundle, packBundle(bundle)].map((form) => {
    const loaded = loadBundle(form);
    if (!loaded.ok) throw new Error(loaded.error.why);
    const { placements, campaigns } = decide(loaded.value, profileFromJson({ attributes: {}, ...(visitor === undefined ? {} : { visitor }) }, loaded.value.door), { now: 0 });
    const here = placements["here"];
    const [step] = campaigns[0]?.path ?? [];
    expect(step).toMatchObject({ kind: "split", way: here?.variant?.name });
    // Only who drew is counted with an arm.
    expect(here?.exposure?.arms ?? []).toEqual(here?.reason === "split" ? [{ node: "nod_split", arm: here.variant?.name }] : []);
    return { takes: here?.variant?.name, reason: here?.reason };
  });
}

test.each(cases)("$why ($fallback, $visitor): $takes, $reason", (row) => {
  const { takes, reason, visitor, former = { takes, reason } } = row;
  const parts = bundleSplitting(row);
  expect(taken({ format: 3, zone: "UTC", ...parts }, visitor)).toEqual([{ takes, reason }, { takes, reason }]);
  expect(taken({ format: 1, ...parts }, visitor)).toEqual([former, former]);
});
