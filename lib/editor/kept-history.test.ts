import { describe, expect, it, test } from "vitest";
import { createEditor } from "./create-editor";
import { editedFlow, fakeWorld, seededRandom, seedOf, someEdit } from "./editor.cases";
import { type HistoryEntry } from "./editor-state";
import { historyFrom, keptAtMost, keptHistory } from "./kept-history";
import { insertNode } from "@/lib/core/flow/edits/insert-node";

/** A visit with so many edits and undos, saved or not; and the next visit of the same tab. */
async function reloaded({ seed, edits, undos, reachable = true }: { readonly seed: number; readonly edits: number; readonly undos: number; readonly reachable?: boolean }) {
  const random = seededRandom(seed);
  const begin = { flow: editedFlow(12, random), revision: 1 };
  const world = fakeWorld(begin);
  world.reach(reachable);
  const first = createEditor(seedOf(begin.flow), world.ports);
  const leave = first.start();
  for (let count = 0; count < edits; count += 1) first.actions.edit((flow) => someEdit(flow, random), `Edit ${count}`);
  for (let count = 0; count < undos; count += 1) first.actions.undo();
  await world.pass(500);
  leave();
  const { flow, revision } = world.stored();
  const later = fakeWorld({ flow, revision }, world.kept(), world.keptUndo());
  const second = createEditor(seedOf(flow, revision), later.ports);
  second.start();
  return { begin: begin.flow, first: first.store.getState(), second, later };
}

describe("after a reload", () => {
  it.each([
    { why: "all was saved", edits: 30, undos: 0 },
    { why: "some was undone", edits: 30, undos: 7 },
    { why: "everything was undone", edits: 30, undos: 30 },
    { why: "the server was down", edits: 30, undos: 7, reachable: false },
  ])("undo and redo go on where they stopped: $why", async ({ edits, undos, reachable = true }) => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const { begin, first, second } = await reloaded({ seed, edits, undos, reachable });
      expect(second.store.getState().flow).toEqual(first.flow);
      expect(second.store.getState().history).toEqual(first.history);
      while (second.store.getState().history.redo.length > 0) second.actions.redo();
      while (second.store.getState().history.undo.length > 0) second.actions.undo();
      expect(second.store.getState().flow).toEqual(begin);
    }
  });

  it("nothing can be undone once a colleague drew in between", async () => {
    const random = seededRandom(8);
    const { first } = await reloaded({ seed: 1, edits: 5, undos: 0 });
    const world = fakeWorld({ flow: first.flow, revision: 9 }, null, keptHistory(first.flow, first.history));
    world.colleague((flow) => insertNode(flow, { kind: "note", at: null }, random), random);
    const editor = createEditor(seedOf(world.stored().flow, 10), world.ports);
    editor.start();
    expect(editor.store.getState().history).toEqual({ undo: [], redo: [] });
  });
});

test("only the steps nearest to now are kept when there are too many", () => {
  const flow = editedFlow(0, seededRandom(1));
  const entry = (label: string): HistoryEntry => ({ patch: [], label, gesture: null });
  // A name as long as a thousandth of the room.
  const long = (index: number): HistoryEntry => entry(`Edit ${index}`.padEnd(keptAtMost / 1000 - JSON.stringify(entry("")).length, "."));
  const undo = Array.from({ length: 1000 }, (_one, index) => long(index));
  const kept = historyFrom(flow, keptHistory(flow, { undo, redo: [entry("Undone")] }));
  expect(kept?.redo.map(({ label }) => label)).toEqual(["Undone"]);
  expect(kept?.undo).toEqual(undo.slice(1));
});
