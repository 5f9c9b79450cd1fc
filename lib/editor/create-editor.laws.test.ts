import fc from "fast-check";
import { expect, test } from "vitest";
import { createEditor } from "./create-editor";
import { editedFlow, fakeWorld, seededRandom, seedOf, someEdit } from "./editor.cases";
import { layOut } from "./layout";
import { sameRecord } from "./same-record";
import { openFlow } from "@/lib/core/flow/open-flow";

const steps = fc.array(fc.constantFrom("edit", "edit", "edit", "edit", "undo", "redo", "wait", "offline", "online"), { minLength: 1, maxLength: 60 });

test("however one edits, undoes and redoes, the flow is one that opens, and in the end the server has the very same", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer(), steps, async (seed, deeds) => {
      const random = seededRandom(seed);
      const flow = editedFlow(10, random);
      const world = fakeWorld({ flow, revision: 1 });
      const editor = createEditor(seedOf(flow), { ...world.ports, random });
      const stop = editor.start();
      for (const deed of deeds) {
        if (deed === "edit") editor.actions.edit(someEdit, "Edit");
        if (deed === "undo") editor.actions.undo();
        if (deed === "redo") editor.actions.redo();
        if (deed === "offline") world.reach(false);
        if (deed === "online") world.reach(true);
        if (deed === "wait") await world.pass(500);
        expect(openFlow(editor.store.getState().flow)).toMatchObject({ ok: true });
      }
      world.reach(true);
      await world.pass(120_000);
      expect(world.stored().flow).toEqual(editor.store.getState().flow);
      expect(editor.store.getState().save.state).toBe("saved");
      expect(world.kept()).toBeNull();
      stop();
    }),
    { numRuns: 300 },
  );
});

test("undoing everything restores the flow as it was opened; redoing everything, as it was left", () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 1, max: 40 }), (seed, edits) => {
      const random = seededRandom(seed);
      const flow = editedFlow(8, random);
      const editor = createEditor(seedOf(flow), { ...fakeWorld({ flow, revision: 1 }).ports, random });
      for (let count = 0; count < edits; count += 1) editor.actions.edit(someEdit, "Edit", count % 3 === 0 ? "gesture" : undefined);
      const left = editor.store.getState().flow;
      while (editor.store.getState().history.undo.length > 0) editor.actions.undo();
      expect(editor.store.getState().flow).toEqual(flow);
      while (editor.store.getState().history.redo.length > 0) editor.actions.redo();
      expect(editor.store.getState().flow).toEqual(left);
    }),
  );
});

test("a conflict, settled either way, leaves a flow that opens, saved, and one undo from the other", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer(), fc.constantFrom("takeTheirs", "keepMine", "merge"), async (seed, choice) => {
      const random = seededRandom(seed);
      const flow = editedFlow(12, random);
      const world = fakeWorld({ flow, revision: 1 });
      const editor = createEditor(seedOf(flow), { ...world.ports, random });
      const stop = editor.start();
      for (let count = 0; count < 4; count += 1) world.colleague(someEdit, random);
      for (let count = 0; count < 4; count += 1) editor.actions.edit(someEdit, "Edit");
      await world.pass(1000);
      const { save, flow: mine } = editor.store.getState();
      fc.pre(save.state === "conflict");
      editor.actions[choice]();
      await world.pass(1000);
      const settled = editor.store.getState();
      expect(settled.save.state).toBe("saved");
      expect(openFlow(settled.flow)).toMatchObject({ ok: true });
      expect(world.stored().flow).toEqual(settled.flow);
      if (choice === "takeTheirs" && save.state === "conflict") expect(settled.flow).toEqual(save.theirs.flow);
      if (!sameRecord(mine, settled.flow)) {
        editor.actions.undo();
        expect(editor.store.getState().flow).toEqual(mine);
      }
      stop();
    }),
  );
});

test("every card has its place, no two overlap, and every line leads down", () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 0, max: 80 }), (seed, edits) => {
      const flow = editedFlow(edits, seededRandom(seed));
      const { cards, placeholders } = layOut(flow);
      expect([...cards.keys()].toSorted()).toEqual(Object.keys(flow.nodes).toSorted());
      const boxes = [...cards.values(), ...placeholders.map(({ box }) => box)];
      boxes.forEach((a, index) => {
        for (const b of boxes.slice(index + 1)) {
          const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
          if (!apart) expect({ a, b }).toBe("apart");
        }
      });
      for (const edge of Object.values(flow.edges)) {
        const [from, to] = [cards.get(edge.from), cards.get(edge.to)];
        if (from === undefined || to === undefined) throw new Error("a line without a card");
        expect(to.y).toBeGreaterThan(from.y + from.height);
      }
    }),
  );
});
