"use client";

import { useMemo } from "react";
import { useEditingStore, type Target, type Way } from "./editing-session";
import { focusChosen } from "./focus-soon";
import { useEditorActions, useEditorHandle } from "@/components/session/editor-session";
import { notify } from "@/components/ui/toast";
import { useWords } from "@/components/words/words-provider";
import { leadWay } from "@/lib/core/flow/edits/lead-way";
import { moveLine } from "@/lib/core/flow/edits/move-line";
import { refusalSentence, type Refusal } from "@/lib/core/flow/edits/refusal";
import { type Flow } from "@/lib/core/flow/flow";
import { type Patch } from "@/lib/core/flow/patch";
import { type NodeId, type Random } from "@/lib/core/vocabulary/ids";
import { whereToAdd } from "@/lib/editor/where-to-add";
import { err, type Result } from "@/lib/std/result";

type Connect = {
  /**
   * Answers what the drawing waits for: leads the way that waits to the card, or hangs the moving card on the way. Where it
   * may not, the banner says why and goes on waiting.
   */
  readonly connect: (to: Target) => void;
  /** Says whether that could be the answer, while the pointer or the focus is on it; null: on nothing. */
  readonly tryOn: (to: Target | null) => void;
  /** Leads a way out to a card at once. */
  readonly lead: (line: Way & { readonly to: NodeId }) => void;
};

export function useConnect(): Connect {
  const say = useWords();
  const editing = useEditingStore();
  const editor = useEditorHandle();
  const { edit, select } = useEditorActions();
  return useMemo(() => {
    const answer = (to: Target): Answer | null => {
      const { connecting, moving } = editing.getState();
      if (connecting !== null) return { label: say("Connect"), chosen: to.node, run: (flow, random) => leadWay(flow, { from: connecting.node, way: connecting.way, to: to.node }, random) };
      if (moving === null) return null;
      const run = (flow: Flow, random: Random): Result<Patch, Refusal> => {
        const at = whereToAdd(flow, to);
        return at === null ? err({ tag: "nothing-follows" }) : moveLine(flow, { edge: moving.edge, at }, random);
      };
      return { label: say("Move"), chosen: moving.node, run };
    };
    return {
      connect(to) {
        const answered = answer(to);
        if (answered === null) return;
        const refusal = edit(answered.run, answered.label);
        if (refusal === null) {
          editing.setState({ connecting: null, moving: null, refusal: null });
          select(answered.chosen);
          focusChosen();
        } else editing.setState({ refusal: { on: to.node, words: refusalSentence(refusal, say) } });
      },
      tryOn(to) {
        const answered = to === null ? null : answer(to);
        const tried = answered?.run(editor.store.getState().flow, () => 0);
        const refusal = to === null || tried === undefined || tried.ok ? null : { on: to.node, words: refusalSentence(tried.error, say) };
        const before = editing.getState().refusal;
        if (before?.on !== refusal?.on || before?.words !== refusal?.words) editing.setState({ refusal });
      },
      lead({ node, way, to }) {
        const refusal = edit((flow, random) => leadWay(flow, { from: node, way, to }, random), say("Connect"));
        if (refusal === null) {
          select(to);
          focusChosen();
        }
        else notify.failed(refusalSentence(refusal, say));
      },
    };
  }, [editing, editor, edit, select, say]);
}

/** The edit that an answer is, and the card that is chosen after it. */
type Answer = { readonly label: string; readonly chosen: NodeId; readonly run: (flow: Flow, random: Random) => Result<Patch, Refusal> };
