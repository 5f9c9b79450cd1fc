import { expect, test } from "vitest";
import { nothingDrawn } from "./drawn";
import { begin } from "./engine";
import { loadBundle } from "./load-bundle";
import { end } from "./programs";
import { runProgram, type Run } from "./run-program";

const splits = 20;

/** Twenty splits in a row: a million ways, as many as an edge would have to remember. */
const bundle = {
  format: 1,
  environment: "production",
  attributes: {},
  operators: [],
  predicates: [],
  variants: [{ id: "var_one", name: "One", contentType: "text", content: { text: "One" } }],
  placements: { hero: { contentType: "text" } },
  campaigns: [
    {
      id: "cmp_one", name: "One", from: null, until: null, placements: ["hero"], holdout: null,
      steps: [
        ...Array.from({ length: splits }, (_, index) => ({
          split: `seed${index}`, node: `nod_${index}`, fallback: "arm_a",
          arms: [{ arm: "arm_a", ranges: [[0, 5000]], next: index + 1 }, { arm: "arm_b", ranges: [[5000, 10_000]], next: index + 1 }],
        })),
        { give: { hero: 0 }, node: "nod_show" },
      ],
    },
  ],
  expectations: [],
};

test("however many ways visitors go through splits, only so many are remembered, and each is told right", () => {
  const loaded = loadBundle(bundle);
  if (!loaded.ok) throw new Error(loaded.error.why);
  const root = nothingDrawn();
  for (let visitor = 0; visitor < 20_000; visitor += 1) {
    const run: Run = { give: end, drawn: root };
    begin(loaded.value.engine, { visitor: `visitor ${visitor}`, values: new Map(), events: [], consent: new Set(), languages: [], notes: [] }, 0);
    runProgram(loaded.value.programs, 0, { engine: loaded.value.engine, run, path: null });
    expect(run.drawn.arms).toHaveLength(splits);
  }
  expect(root.remembered.count).toBeLessThanOrEqual(4096);
});
