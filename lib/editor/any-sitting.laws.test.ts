import fc from "fast-check";
import { expect, test } from "vitest";
import { createEditor, type Editor } from "./create-editor";
import { editedFlow, fakeWorld, seededRandom, seedOf, someEdit } from "./editor.cases";
import { shownFlow } from "./folding";
import { layOut } from "./layout";
import { outlineOf } from "./outline-of";
import { toldFlow } from "./told-flow";
import { openFlow } from "@/lib/core/flow/open-flow";
import { canonicalJson } from "@/lib/std/canonical-json";
import { inEnglish } from "@/lib/words/words";

const deeds = fc.array(fc.constantFrom("edit", "edit", "edit", "edit", "undo", "undo", "redo", "fold", "unfold", "offline", "online", "reload"), { minLength: 1, maxLength: 50 });

/** The canvas draws, the outline lists and the sentences tell the same cards; what is folded away is counted. */
function expectOneFlowInThreeViews({ store }: Editor): void {
  const { flow, folded, library } = store.getState();
  expect(openFlow(flow)).toMatchObject({ ok: true });
  const shown = shownFlow({ flow, folded });
  const drawn = [...layOut(shown.flow).cards.keys()].toSorted();
  const listed = outlineOf(shown).flatMap(({ is, node }) => (is === "card" ? [node] : [])).toSorted();
  const told = toldFlow({ flow, library, say: inEnglish }).flatMap(({ row }) => (row.is === "card" ? [row.node] : [])).toSorted();
  expect(listed).toEqual(drawn);
  expect(told).toEqual(Object.keys(flow.nodes).toSorted());
  // A fold inside a fold is counted by the outer one; a note goes with the card it stands at.
  const away = [...shown.hidden].reduce((sum, [id, count]) => sum + (shown.flow.nodes[id] === undefined ? 0 : count), 0);
  const notes = Object.values(flow.nodes).filter((node) => node.kind === "note" && node.near !== null && shown.flow.nodes[node.near] === undefined && flow.nodes[node.near] !== undefined);
  expect(drawn.length + away + notes.length).toBe(told.length);
}

test("however one edits, pastes, undoes, redoes, folds and loads anew: the flow opens, three views say the same, and undo restores the very bytes", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer(), deeds, async (seed, sitting) => {
      const random = seededRandom(seed);
      let world = fakeWorld({ flow: editedFlow(10, random), revision: 1 });
      let reachable = true;
      let editor = createEditor(seedOf(world.stored().flow), { ...world.ports, random });
      let leave = editor.start();
      const state = () => editor.store.getState();
      const bytes = () => canonicalJson(JSON.parse(JSON.stringify(state().flow)));
      const past: string[] = [];
      const future: string[] = [];
      for (const deed of sitting) {
        const before = bytes();
        const entries = state().history.undo.length;
        if (deed === "edit" && editor.actions.edit(someEdit, "Edit") === null && state().history.undo.length > entries) {
          past.push(before);
          future.length = 0;
        }
        if (deed === "undo" && entries > 0) {
          editor.actions.undo();
          expect(bytes()).toBe(past.pop());
          future.push(before);
        }
        if (deed === "redo" && state().history.redo.length > 0) {
          editor.actions.redo();
          expect(bytes()).toBe(future.pop());
          past.push(before);
        }
        const cards = Object.values(state().flow.nodes);
        const card = cards[Math.floor(random() * cards.length)];
        if ((deed === "fold" || deed === "unfold") && card !== undefined) editor.actions.fold(card.id, deed === "fold");
        if (deed === "offline" || deed === "online") world.reach((reachable = deed === "online"));
        if (deed === "reload") {
          await world.pass(500);
          leave();
          world = fakeWorld(world.stored(), world.kept(), world.keptUndo());
          world.reach(reachable);
          editor = createEditor(seedOf(world.stored().flow, world.stored().revision), { ...world.ports, random });
          leave = editor.start();
          expect(bytes()).toBe(before);
          expect([state().history.undo.length, state().history.redo.length]).toEqual([past.length, future.length]);
        }
        expectOneFlowInThreeViews(editor);
      }
      leave();
    }),
    { numRuns: 1000 },
  );
}, 120_000);
