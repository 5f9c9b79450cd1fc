import { describe, expect, it } from "vitest";
import { createEditor } from "./create-editor";
import { editedFlow, fakeWorld, seededRandom, seedOf } from "./editor.cases";
import { standOfDraft } from "./stand-of-draft";
import { insertNode } from "@/lib/core/flow/edits/insert-node";
import { updateNode } from "@/lib/core/flow/edits/update-node";
import { type Flow } from "@/lib/core/flow/flow";
import { entryOf } from "@/lib/core/flow/graph";
import { type NodeId } from "@/lib/core/vocabulary/ids";
import { type Refusal } from "@/lib/core/flow/edits/refusal";
import { type Edit } from "./editor-state";
import { type Unsent } from "./editor-ports";

const addNote: Edit<Refusal> = (flow, random) => insertNode(flow, { kind: "note", at: null }, random);

function entryIn(flow: Flow): NodeId {
  const entry = entryOf(flow);
  if (entry === undefined) throw new Error("no entry");
  return entry.id;
}

function write(text: string): Edit<Refusal> {
  return (flow, random) => {
    const note = Object.values(flow.nodes).find((node) => node.kind === "note");
    return note === undefined ? { ok: false, error: { tag: "no-such-node" } } : updateNode(flow, { node: { ...note, text } }, random);
  };
}

function open(unsent: Unsent | null = null, revision = 1) {
  const flow = editedFlow(0, seededRandom(3));
  const world = fakeWorld({ flow, revision }, unsent);
  const editor = createEditor(seedOf(flow, revision), world.ports);
  const stop = editor.start();
  return { world, editor, stop, save: () => editor.store.getState().save.state };
}

describe("saving by itself", () => {
  it("waits until the hand rests, then sends everything as one", async () => {
    const { world, editor, save } = open();
    editor.actions.edit(addNote, "Add note");
    for (const text of ["H", "Ha", "Hal"]) editor.actions.edit(write(text), "Write", "note text");
    expect(save()).toBe("unsaved");
    await world.pass(399);
    expect(world.requests).toHaveLength(0);
    await world.pass(1);
    expect(world.requests).toHaveLength(1);
    expect(save()).toBe("saved");
  });

  it("sends nothing when the edit was undone before it went out", async () => {
    const { world, editor, save } = open();
    editor.actions.edit(addNote, "Add note");
    editor.actions.undo();
    await world.pass(1000);
    expect(world.requests).toHaveLength(0);
    expect(save()).toBe("saved");
  });

  it("keeps edits where a reload finds them until the server has them", async () => {
    const { world, editor, save } = open();
    world.reach(false);
    editor.actions.edit(addNote, "Add note");
    await world.pass(500);
    expect(save()).toBe("offline");
    const kept = world.kept();
    expect(kept).not.toBeNull();
    const later = open(kept);
    await later.world.pass(500);
    expect(later.world.stored().flow).toEqual(editor.store.getState().flow);
    expect(later.world.kept()).toBeNull();
  });

  it("tries again, less and less often, and goes on by itself when the server is back", async () => {
    const { world, editor, save } = open();
    world.reach(false);
    editor.actions.edit(addNote, "Add note");
    await world.pass(60_000);
    expect(world.requests.length).toBeLessThan(9);
    world.reach(true);
    await world.pass(30_000);
    expect(save()).toBe("saved");
  });

  it("does not take its own lost answer for a colleague's edit", async () => {
    const { world, editor, save } = open();
    world.loseAnswers(true);
    editor.actions.edit(addNote, "Add note");
    await world.pass(500);
    world.loseAnswers(false);
    editor.actions.edit(write("Hello"), "Write");
    await world.pass(60_000);
    expect(save()).toBe("saved");
    expect(world.stored().flow).toEqual(editor.store.getState().flow);
  });

  it("does not take edits that arrived before a reload for a conflict", async () => {
    const first = open();
    first.world.loseAnswers(true);
    first.editor.actions.edit(addNote, "Add note");
    await first.world.pass(450);
    const { flow, revision } = first.world.stored();
    const world = fakeWorld({ flow, revision }, first.world.kept());
    const editor = createEditor(seedOf(flow, revision), world.ports);
    editor.start();
    await world.pass(1000);
    expect(editor.store.getState().save.state).toBe("saved");
    expect(world.requests).toHaveLength(0);
  });

  it("tells of a colleague's save instead of writing over it", async () => {
    const { world, editor, save } = open();
    world.colleague(addNote, seededRandom(9));
    editor.actions.edit(addNote, "Add note");
    await world.pass(500);
    expect(save()).toBe("conflict");
    const theirs = world.stored().flow;
    editor.actions.keepMine();
    await world.pass(500);
    expect(Object.keys(world.stored().flow.nodes)).toHaveLength(Object.keys(theirs.nodes).length + 1);
    expect(save()).toBe("saved");
  });
});

describe("a conflict", () => {
  it("of edits that do not touch is merged: both are there, saved, and one undo away from mine alone", async () => {
    const { world, editor, save } = open();
    world.colleague((flow, random) => insertNode(flow, { kind: "decision", at: { node: entryIn(flow), way: "out" } }, random), seededRandom(9));
    editor.actions.edit(addNote, "Add note");
    await world.pass(500);
    const [mine, theirs] = [editor.store.getState().flow, world.stored().flow];
    expect(editor.actions.merged()?.touches).toEqual([]);
    editor.actions.merge();
    await world.pass(500);
    expect(save()).toBe("saved");
    expect(world.stored().flow).toEqual({ ...theirs, nodes: { ...theirs.nodes, ...mine.nodes } });
    editor.actions.undo();
    expect(editor.store.getState().flow).toEqual(mine);
  });

  it("is none where nobody else saved", () => {
    expect(open().editor.actions.merged()).toBeNull();
  });
});

describe("what a colleague saved", () => {
  const drawn = { kind: "decision", at: { node: "", way: "out" } } as const;
  const colleague = (world: ReturnType<typeof open>["world"]) => world.colleague((flow, random) => insertNode(flow, { ...drawn, at: { node: entryIn(flow), way: "out" } }, random), seededRandom(9));

  it("comes onto the screen, is gone on from, and is one undo away", async () => {
    const { world, editor, save } = open();
    const before = editor.store.getState().flow;
    colleague(world);
    expect(editor.actions.follow({ ...world.stored(), name: "Theirs" })).toBe(true);
    expect(editor.store.getState()).toMatchObject({ flow: world.stored().flow, revision: world.stored().revision, campaign: { name: "Theirs" } });
    editor.actions.edit(addNote, "Add note");
    await world.pass(500);
    expect(save()).toBe("saved");
    expect(world.stored().flow).toEqual(editor.store.getState().flow);
    editor.actions.undo();
    editor.actions.undo();
    expect(editor.store.getState().flow).toEqual(before);
  });

  it("waits while edits of mine are not saved, and what is older never comes", async () => {
    const { world, editor } = open();
    const older = { ...world.stored(), name: "Older" };
    editor.actions.edit(addNote, "Add note");
    const mine = editor.store.getState().flow;
    expect(editor.actions.follow({ ...older, revision: 99 })).toBe(false);
    await world.pass(500);
    expect(editor.actions.follow(older)).toBe(false);
    expect(editor.store.getState().flow).toEqual(mine);
  });
});

describe("where others left it live", () => {
  const standOf = ({ editor }: ReturnType<typeof open>) => {
    const { status, statuses } = standOfDraft(editor.store.getState());
    return [status, ...statuses.map(({ environment, state }) => `${environment} ${state}`)];
  };
  const places = (flow: Flow | null, paused = false) => [
    { key: "production", name: "Production", live: null, source: null, paused: false },
    { key: "staging", name: "Staging", live: 4, source: flow === null ? null : { name: "VIP", flow }, paused },
  ];

  it("is shown at once, says whether anything is otherwise, and leaves my edits", () => {
    const opened = open();
    const { editor } = opened;
    const { flow } = editor.store.getState();
    editor.actions.standAnew({ archived: false, environments: places(null), live: null });
    expect(standOf(opened)).toEqual(["draft", "production absent", "staging absent"]);
    expect(editor.actions.standAnew({ archived: false, environments: places(flow), live: null })).toBe(true);
    expect(standOf(opened)).toEqual(["staged", "production absent", "staging live"]);
    // Another campaign's release moves the number alone.
    expect(editor.actions.standAnew({ archived: false, environments: places(flow).map((each) => ({ ...each, live: 5 })), live: null })).toBe(false);
    editor.actions.edit(addNote, "Add note");
    const mine = editor.store.getState().flow;
    expect(standOf(opened)).toEqual(["staged", "production absent", "staging live-with-changes"]);
    expect(editor.actions.standAnew({ archived: false, environments: places(null, true), live: null })).toBe(true);
    expect(standOf(opened)).toEqual(["paused", "production absent", "staging paused"]);
    expect(editor.store.getState().flow).toBe(mine);
    editor.actions.wentLive("staging", 6, mine);
    expect(standOf(opened)).toEqual(["staged", "production absent", "staging live"]);
    editor.actions.wentLive("staging", 7, null);
    expect(standOf(opened)).toEqual(["paused", "production absent", "staging paused"]);
  });

  it("an archived one is not drawn in any more, until it is back", () => {
    const opened = open();
    opened.editor.actions.standAnew({ archived: true, environments: places(null), live: null });
    expect([standOf(opened)[0], opened.editor.store.getState().may.edit]).toEqual(["archived", false]);
    opened.editor.actions.standAnew({ archived: false, environments: places(null), live: null });
    expect([standOf(opened)[0], opened.editor.store.getState().may.edit]).toEqual(["draft", true]);
  });
});

describe("folding", () => {
  it("chooses the card that the chosen one is folded into, so that keys never speak of what nobody sees", () => {
    const { editor } = open();
    const { flow } = editor.store.getState();
    const entry = entryIn(flow);
    const below = Object.values(flow.edges).find(({ from }) => from === entry)?.to ?? entry;
    editor.actions.select(below);
    editor.actions.fold(entry, true);
    expect(editor.store.getState().selection).toEqual({ node: entry, way: null });
  });

  it("chooses all cards that are shown", () => {
    const { editor } = open();
    const { flow } = editor.store.getState();
    editor.actions.markAll();
    expect(editor.store.getState().marked.size).toBe(Object.keys(flow.nodes).length - 1);
    editor.actions.fold(entryIn(flow), true);
    expect(editor.store.getState().marked.size).toBe(0);
  });
});

describe("undo", () => {
  it("takes typing in one box as one entry", () => {
    const { editor } = open();
    editor.actions.edit(addNote, "Add note");
    for (const text of ["H", "Ha", "Hal"]) editor.actions.edit(write(text), "Write", "note text");
    editor.actions.undo();
    expect(Object.values(editor.store.getState().flow.nodes).find((node) => node.kind === "note")).toMatchObject({ text: "" });
  });

  it("says what it would undo", () => {
    const { editor } = open();
    editor.actions.edit(addNote, "Add note");
    expect(editor.store.getState().history.undo.at(-1)?.label).toBe("Add note");
  });

  it("lets go of a selected card that is gone", () => {
    const { editor } = open();
    editor.actions.edit(addNote, "Add note");
    const note = Object.values(editor.store.getState().flow.nodes).find((node) => node.kind === "note");
    editor.actions.select(note?.id ?? null);
    editor.actions.undo();
    expect(editor.store.getState().selection.node).toBeNull();
  });

  it("chooses what led to a card that is gone", () => {
    const { editor } = open();
    const entry = entryIn(editor.store.getState().flow);
    const known = new Set(Object.keys(editor.store.getState().flow.nodes));
    editor.actions.edit((flow, random) => insertNode(flow, { kind: "decision", at: { node: entry, way: "out" } }, random), "Add decision");
    const made = Object.values(editor.store.getState().flow.nodes).find(({ id }) => !known.has(id));
    editor.actions.select(made?.id ?? null);
    editor.actions.undo();
    expect(editor.store.getState().selection).toEqual({ node: entry, way: null });
  });
});
