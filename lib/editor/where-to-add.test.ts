import { expect, it } from "vitest";
import { seededRandom } from "./editor.cases";
import { duplicate } from "./duplicate";
import { whereToAdd } from "./where-to-add";
import { insertNode } from "@/lib/core/flow/edits/insert-node";
import { newFlow } from "@/lib/core/flow/edits/new-flow";
import { updateNode } from "@/lib/core/flow/edits/update-node";
import { type Flow } from "@/lib/core/flow/flow";
import { entryOf } from "@/lib/core/flow/graph";
import { applyPatch } from "@/lib/core/flow/patch";
import { flowLimits } from "@/lib/core/nodes/node";
import { makeId } from "@/lib/core/vocabulary/ids";
import { inEnglish } from "@/lib/words/words";

const random = seededRandom(7);
const flow = newFlow({ placements: ["home-hero"] }, random);
const entry = entryOf(flow);

function withNote(near: boolean): Flow {
  const made = insertNode(flow, { kind: "note", at: null }, random);
  if (!made.ok || entry === undefined) throw new Error("no note");
  const noted = applyPatch(flow, made.value);
  const note = Object.values(noted.nodes).find(({ kind }) => kind === "note");
  if (note?.kind !== "note" || !near) return noted;
  const put = updateNode(noted, { node: { ...note, near: entry.id } }, random);
  return put.ok ? applyPatch(noted, put.value) : noted;
}

const noteIn = ({ nodes }: Flow) => Object.values(nodes).find(({ kind }) => kind === "note")?.id ?? null;

it.each([
  { why: "nothing chosen and no open end: right after the entry", drawn: flow, node: null },
  { why: "a note beside a card: after that card", drawn: withNote(true), node: noteIn },
  { why: "a note that stands alone: as if nothing was chosen", drawn: withNote(false), node: noteIn },
])("$why", ({ drawn, node }) => {
  expect(whereToAdd(drawn, { node: node?.(drawn) ?? null, way: null })).toEqual({ node: entry?.id, way: "out" });
});

it("a note is duplicated beside its card", () => {
  const noted = withNote(true);
  const note = noteIn(noted);
  if (note === null) throw new Error("no note");
  const made = duplicate(note, inEnglish)(noted, random);
  const notes = made.ok ? Object.values(applyPatch(noted, made.value).nodes).filter(({ kind }) => kind === "note") : [];
  expect(notes.map((each) => (each.kind === "note" ? each.near : null))).toEqual([entry?.id, entry?.id]);
});

it("a note is not duplicated where there is no room for one more card", () => {
  const notes = Array.from({ length: flowLimits.nodes }, (_, index) => ({ id: makeId("node", random), kind: "note" as const, text: `${index}`, near: null }));
  const full = { ...flow, nodes: Object.fromEntries(notes.map((each) => [each.id, each])) };
  const [first] = notes;
  expect(first === undefined ? null : duplicate(first.id, inEnglish)(full, random)).toEqual({ ok: false, error: { tag: "too-many", what: "cards", limit: flowLimits.nodes } });
});
