import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, expect, test, vi } from "vitest";
import { useCopies } from "./use-copies";
import { EditorSession } from "@/components/session/editor-session";
import { createEditor } from "@/lib/editor/create-editor";
import { fakeWorld } from "@/lib/editor/editor.cases";
import { idOf, shopFlow, shopSeed } from "@/lib/editor/shop.cases";

function opened() {
  const flow = shopFlow();
  const editor = createEditor(shopSeed({ flow }), fakeWorld({ flow, revision: 1 }).ports);
  const held: { copies?: ReturnType<typeof useCopies> } = {};
  function Probe() {
    held.copies = useCopies();
    return null;
  }
  renderToStaticMarkup(
    <EditorSession open={() => editor}>
      <Probe />
    </EditorSession>,
  );
  if (held.copies === undefined) throw new Error("nothing was drawn");
  return { editor, copies: held.copies, cards: () => Object.keys(editor.store.getState().flow.nodes) };
}

const [bonjour, gold] = [idOf("node", "nod_bonjour"), idOf("node", "nod_gold")];

afterEach(() => vi.unstubAllGlobals());

test("what is cut is what was chosen then, also when the browser asks first and another card is chosen meanwhile", async () => {
  vi.stubGlobal("requestAnimationFrame", () => 0);
  let allow = (): void => undefined;
  vi.stubGlobal("navigator", { clipboard: { writeText: () => new Promise<void>((resolve) => (allow = resolve)) } });
  const { editor, copies, cards } = opened();
  editor.actions.select(bonjour);
  copies.cut();
  editor.actions.select(gold);
  allow();
  await vi.waitFor(() => expect(cards()).not.toContain(bonjour));
  expect(cards()).toContain(gold);
});

test("a page without HTTPS has no clipboard: nothing is cut, and nothing breaks", async () => {
  vi.stubGlobal("navigator", {});
  const { editor, copies, cards } = opened();
  const before = cards();
  editor.actions.select(bonjour);
  copies.cut();
  copies.pasteHeld();
  await Promise.resolve();
  expect(cards()).toEqual(before);
});
