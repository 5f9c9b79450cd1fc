"use client";

import { createContext, useContext, useEffect, useState, type ReactNode } from "react";
import { useStore } from "zustand";
import { type Editor } from "@/lib/editor/create-editor";
import { type EditorActions, type EditorState } from "@/lib/editor/editor-state";

const EditorContext = createContext<Editor | null>(null);

type EditorSessionProps = {
  /** Called once: the session lives as long as the page. */
  readonly open: () => Editor;
  readonly children: ReactNode;
};

/** One open campaign. Everything below it reads with `useEditor` and acts with `useEditorActions`. */
export function EditorSession({ open, children }: EditorSessionProps) {
  const [editor] = useState(open);
  useEffect(() => editor.start(), [editor]);
  return <EditorContext.Provider value={editor}>{children}</EditorContext.Provider>;
}

/** A piece of the session. The selector must give the same object for the same state, or the component never rests. */
export function useEditor<Piece>(selector: (state: EditorState) => Piece): Piece {
  return useStore(useEditorHandle().store, selector);
}

export function useEditorActions(): EditorActions {
  return useEditorHandle().actions;
}

/** The editor itself, to read the state in an event handler without subscribing to it. */
export function useEditorHandle(): Editor {
  const editor = useContext(EditorContext);
  if (editor === null) throw new Error("useEditor is used outside an EditorSession");
  return editor;
}
