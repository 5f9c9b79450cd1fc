import { expect, test } from "vitest";
import { drawing, drawingWith, type Put } from "./drawing.cases";
import { openFlow } from "./open-flow";

const rows: readonly { readonly why: string; readonly puts: readonly Put[]; readonly at: readonly string[] }[] = [
  { why: "another format", puts: [["format", 2]], at: ["/format"] },
  { why: "no nodes", puts: [["nodes", undefined]], at: ["/nodes"] },
  { why: "a kind nobody knows", puts: [["nodes.nod_rest.kind", "teleport"]], at: ["/nodes/nod_rest/kind"] },
  { why: "a member nobody knows", puts: [["nodes.nod_rest.colour", "red"]], at: ["/nodes/nod_rest"] },
  { why: "an id of another kind", puts: [["nodes.nod_test.seed", "arm_first"]], at: ["/nodes/nod_test/seed"] },
  { why: "a share beyond the whole", puts: [["nodes.nod_test.arms.0.shareBp", 10_001]], at: ["/nodes/nod_test/arms/0/shareBp"] },
  { why: "a share that is no whole number", puts: [["nodes.nod_test.arms.0.shareBp", 33.3]], at: ["/nodes/nod_test/arms/0/shareBp"] },
  { why: "more than half held out", puts: [["nodes.nod_start.holdout.shareBp", 5001]], at: ["/nodes/nod_start/holdout/shareBp"] },
  { why: "a day without its time", puts: [["nodes.nod_start.schedule.from", "2026-12-01"]], at: ["/nodes/nod_start/schedule/from"] },
  { why: "a placement that is no key", puts: [["nodes.nod_start.placements", ["a key"]]], at: ["/nodes/nod_start/placements/0"] },
  { why: "a record under another id", puts: [["nodes.nod_rest.id", "nod_other"]], at: ["/nodes/nod_rest/id"] },
  { why: "two entries", puts: [["nodes.nod_again", { ...drawing.nodes.nod_start, id: "nod_again" }]], at: ["/nodes"] },
  { why: "a line from nowhere", puts: [["edges.edg_vip.from", "nod_gone"]], at: ["/edges/edg_vip/from"] },
  { why: "a line to nowhere", puts: [["edges.edg_vip.to", "nod_gone"]], at: ["/edges/edg_vip/to"] },
  { why: "a line to the entry", puts: [["edges.edg_second.to", "nod_start"]], at: ["/edges/edg_second/to"] },
  { why: "a way that is not there", puts: [["edges.edg_else.way", "unknown"]], at: ["/edges/edg_else/way"] },
  { why: "two lines from one way", puts: [["edges.edg_more", { id: "edg_more", from: "nod_who", way: "else", to: "nod_hello" }]], at: ["/edges/edg_more/way"] },
  { why: "a circle", puts: [["edges.edg_second.to", "nod_who"]], at: ["/edges"] },
];

test.each(rows)("$why is pointed at", ({ puts, at }) => {
  const opened = openFlow(drawingWith(...puts));
  expect(opened.ok ? [] : opened.error.problems.map(({ pointer }) => pointer)).toEqual(at);
});

test.each([null, undefined, 7, "flow", [], {}, { format: 1 }])("%j is no flow", (raw) => {
  expect(openFlow(raw).ok).toBe(false);
});

test("what is only unfinished opens: it is for Check to say so", () => {
  expect(openFlow(drawingWith(["edges", {}])).ok).toBe(true);
  expect(openFlow({ format: 1, nodes: {}, edges: {} }).ok).toBe(true);
});

test("groups that nest beyond every reader are refused, and quickly", () => {
  const nested = Array.from({ length: 5000 }).reduce<unknown>((part, _, depth) => ({ kind: "group", id: `cnd_deep${depth}`, match: "all", parts: [part] }), { kind: "comparison", id: "cnd_end", attribute: "", operator: "", operand: null });
  const opened = openFlow(drawingWith(["nodes.nod_start.eligible", nested]));
  expect(opened.ok ? "" : opened.error.problems[0]?.pointer).toMatch(/^\/nodes\/nod_start\/eligible/);
});
