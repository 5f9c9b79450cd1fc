"use client";

import { useMemo } from "react";
import { focusSoon } from "./focus-soon";
import { useEditorActions, useEditorHandle } from "@/components/session/editor-session";
import { notify } from "@/components/ui/toast";
import { useWords } from "@/components/words/words-provider";
import { type Audience } from "@/lib/core/conditions/audience";
import { askAudience } from "@/lib/core/flow/edits/ask-audience";
import { disconnect } from "@/lib/core/flow/edits/disconnect";
import { insertNode } from "@/lib/core/flow/edits/insert-node";
import { refusalSentence } from "@/lib/core/flow/edits/refusal";
import { updateNode } from "@/lib/core/flow/edits/update-node";
import { type NodeKind, type WayOut } from "@/lib/core/nodes/node";
import { type EdgeId, type NodeId } from "@/lib/core/vocabulary/ids";
import { message } from "@/lib/words/message";

type Insert = {
  /** Puts a new card on a way out and selects it. */
  readonly add: (kind: NodeKind, at: { readonly node: NodeId; readonly way: WayOut }) => void;
  /** Puts a decision there that asks for an audience. */
  readonly ask: (audience: Audience, at: { readonly node: NodeId; readonly way: WayOut }) => void;
  readonly addNote: (near: NodeId | null) => void;
  readonly cut: (edge: EdgeId) => void;
};

const addWords = { entry: message("Add entry"), decision: message("Add decision"), split: message("Add split"), show: message("Add show"), note: message("Add note") } as const;

/** New cards, and cut lines. */
export function useInsert(): Insert {
  const say = useWords();
  const editor = useEditorHandle();
  const { edit, select, openPanel } = useEditorActions();
  return useMemo(() => {
    const nodeIds = () => new Set(Object.keys(editor.store.getState().flow.nodes));
    const selectNew = (before: ReadonlySet<string>) => {
      const made = Object.values(editor.store.getState().flow.nodes).find((node) => !before.has(node.id));
      if (made === undefined) return null;
      select(made.id);
      openPanel("inspector");
      focusSoon(`[data-card="${made.id}"]`);
      return made;
    };
    return {
      add(kind, at) {
        const before = nodeIds();
        const refusal = edit((flow, random) => insertNode(flow, { kind, at }, random), say(addWords[kind]));
        if (refusal === null) selectNew(before);
        else notify.failed(refusalSentence(refusal, say));
      },
      ask(audience, at) {
        const before = nodeIds();
        const refusal = edit((flow, random) => askAudience(flow, { audience, at }, random), say("Add decision"));
        if (refusal === null) selectNew(before);
        else notify.failed(refusalSentence(refusal, say));
      },
      addNote(near) {
        const before = nodeIds();
        const refusal = edit((flow, random) => insertNode(flow, { kind: "note", at: null }, random), say("Add note"), `note ${before.size}`);
        if (refusal !== null) {
          notify.failed(refusalSentence(refusal, say));
          return;
        }
        const note = selectNew(before);
        if (note?.kind === "note" && near !== null) edit((flow, random) => updateNode(flow, { node: { ...note, near } }, random), say("Add note"), `note ${before.size}`);
      },
      cut(edge) {
        const refusal = edit((flow, random) => disconnect(flow, { edge }, random), say("Disconnect"));
        if (refusal !== null) notify.failed(refusalSentence(refusal, say));
      },
    };
  }, [editor, edit, select, openPanel, say]);
}
