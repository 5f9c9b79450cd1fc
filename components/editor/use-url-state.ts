"use client";

import { useEffect } from "react";
import { useEditorHandle } from "@/components/session/editor-session";
import { type Editor } from "@/lib/editor/create-editor";
import { type EditorState, type Panel, type View } from "@/lib/editor/editor-state";
import { isId } from "@/lib/core/vocabulary/ids";

const views: readonly View[] = ["canvas", "outline", "sentence"];
const panels: readonly Panel[] = ["inspector", "findings", "preview", "history"];

/** The address holds what one looks at, so that a link shows a colleague the same. What is as it always begins is left out. */
export function useUrlState(): void {
  const editor = useEditorHandle();
  useEffect(() => {
    readAddress(editor, new URLSearchParams(window.location.search));
    return editor.store.subscribe((state, before) => {
      if (addressOf(state) !== addressOf(before)) window.history.replaceState(null, "", `${window.location.pathname}${addressOf(state)}`);
    });
  }, [editor]);
}

function readAddress({ store, actions }: Editor, asked: URLSearchParams): void {
  const { flow, personas } = store.getState();
  const view = views.find((each) => each === asked.get("view"));
  const panel = panels.find((each) => each === asked.get("panel"));
  const card = asked.get("card");
  const persona = personas.find(({ id }) => id === asked.get("persona"));
  if (view !== undefined) actions.openView(view);
  if (panel !== undefined) actions.openPanel(panel);
  if (persona !== undefined) actions.choosePersona(persona.id);
  if (isId("node", card) && flow.nodes[card] !== undefined) actions.show(card);
}

function addressOf({ view, panel, selection, persona }: EditorState): string {
  const asked = new URLSearchParams();
  if (view !== "canvas") asked.set("view", view);
  if (panel !== "inspector") asked.set("panel", panel);
  if (selection.node !== null) asked.set("card", selection.node);
  if (persona !== null) asked.set("persona", persona);
  return asked.size === 0 ? "" : `?${asked.toString()}`;
}
