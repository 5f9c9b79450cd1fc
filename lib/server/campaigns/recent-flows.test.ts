import { expect, test } from "vitest";
import { recentFlows } from "./recent-flows";
import { type Flow } from "@/lib/core/flow/flow";
import { makeId } from "@/lib/core/vocabulary/ids";

const saved = (revision: number, at = "2026-11-27T12:00:00Z") => ({ workspaceId: "ws_shop", id: "cmp_hello", revision, updatedAt: new Date(at) });

function flowOf(cards: number): Flow {
  const notes = Array.from({ length: cards }, () => ({ id: makeId("node", Math.random), kind: "note" as const, text: "", near: null }));
  return { format: 1, nodes: Object.fromEntries(notes.map((note) => [note.id, note])), edges: {} };
}

test("a flow is found as the save it was kept for left it, and for no other", () => {
  const flows = recentFlows(100);
  const flow = flowOf(2);
  flows.keep(saved(3), flow);
  expect(flows.find(saved(3))).toBe(flow);
  expect(flows.find(saved(4))).toBeUndefined();
  expect(flows.find({ ...saved(3), workspaceId: "ws_other" })).toBeUndefined();
  expect(flows.find(saved(3, "2026-11-27T12:00:01Z"))).toBeUndefined();
});

test("what was not asked for longest makes room", () => {
  const flows = recentFlows(12);
  for (const revision of [1, 2, 3]) flows.keep(saved(revision), flowOf(3));
  flows.find(saved(1));
  flows.keep(saved(4), flowOf(3));
  expect([1, 2, 3, 4].map((revision) => flows.find(saved(revision)) !== undefined)).toEqual([true, false, true, true]);
  flows.keep(saved(5), flowOf(40));
  expect([1, 2, 3, 4, 5].map((revision) => flows.find(saved(revision)) !== undefined)).toEqual([false, false, false, false, false]);
});
