import fc from "fast-check";
import { expect, test } from "vitest";
import { diffRecords } from "./diff-records";
import { editedFlow, seededRandom, someEdit } from "./editor.cases";
import { mergeFlows } from "./merge-flows";
import { sameRecord } from "./same-record";
import { type Flow } from "@/lib/core/flow/flow";
import { openFlow } from "@/lib/core/flow/open-flow";
import { applyPatch } from "@/lib/core/flow/patch";
import { type Random } from "@/lib/core/vocabulary/ids";

function editedBy(flow: Flow, edits: number, random: Random): Flow {
  let now = flow;
  for (let count = 0; count < edits; count += 1) {
    const made = someEdit(now, random);
    if (made.ok) now = applyPatch(now, made.value);
  }
  return now;
}

/** What two people make of one flow. */
const three = fc.tuple(fc.integer(), fc.nat(30), fc.nat(8), fc.nat(8)).map(([seed, drawn, my, their]) => {
  const random = seededRandom(seed);
  const base = editedFlow(drawn, random);
  return { base, mine: editedBy(base, my, random), theirs: editedBy(base, their, random) };
});

test("with somebody who changed nothing, the other's flow is what comes out", () => {
  fc.assert(
    fc.property(three, ({ base, mine, theirs }) => {
      expect(mergeFlows({ base, mine, theirs: base })).toEqual({ flow: mine, touches: [] });
      expect(mergeFlows({ base, mine: base, theirs })).toEqual({ flow: theirs, touches: [] });
      expect(mergeFlows({ base, mine, theirs: mine })).toEqual({ flow: mine, touches: [] });
    }),
  );
});

test("whatever two people drew, what comes out is a flow that opens, or it is said that there is none", () => {
  fc.assert(
    fc.property(three, (given) => {
      const { flow, touches } = mergeFlows(given);
      if (flow === null) expect(touches).toContainEqual(expect.objectContaining({ part: "circle" }));
      else expect(openFlow(flow)).toMatchObject({ ok: true });
    }),
    { numRuns: 500 },
  );
});

test("edits that do not touch come out the same whoever merges them, and nothing of either is lost", () => {
  let clean = 0;
  fc.assert(
    fc.property(three, ({ base, mine, theirs }) => {
      const merged = mergeFlows({ base, mine, theirs });
      const other = mergeFlows({ base, mine: theirs, theirs: mine });
      expect(other.touches.length === 0).toBe(merged.touches.length === 0);
      if (merged.flow === null || merged.touches.length > 0) return;
      clean += 1;
      expect(sameRecord(other.flow, merged.flow)).toBe(true);
      const theirsIds = new Set(diffRecords(base, theirs).map(({ id }) => id));
      for (const { table, id, after } of diffRecords(base, mine)) {
        if (!theirsIds.has(id)) expect((table === "nodes" ? merged.flow.nodes[id] : merged.flow.edges[id]) ?? null).toEqual(after);
      }
    }),
    { numRuns: 500 },
  );
  // Otherwise the law would speak of nothing.
  expect(clean).toBeGreaterThan(50);
});
