"use client";

import { useEditor, useEditorActions } from "@/components/session/editor-session";
import { notify } from "@/components/ui/toast";
import { useWords } from "@/components/words/words-provider";
import { refusalSentence, type Refusal } from "@/lib/core/flow/edits/refusal";
import { updateNode } from "@/lib/core/flow/edits/update-node";
import { type FlowNode } from "@/lib/core/nodes/node";
import { type Edit } from "@/lib/editor/editor-state";

/** How the settings of a box are changed. What is typed in one box in a row is one thing to undo. */
export type NodeEdit = {
  /** Puts the node in place of the one with its id. `box` names the control that is being typed in. */
  readonly put: (node: FlowNode, label: string, box?: string) => void;
  /** Any other edit; says why when it may not land. */
  readonly run: (edit: Edit<Refusal>, label: string, box?: string) => void;
};

export function useNodeEdit(): NodeEdit {
  const say = useWords();
  const { edit } = useEditorActions();
  const run: NodeEdit["run"] = (change, label, box) => {
    const refusal = box === undefined ? edit(change, label) : edit(change, label, box);
    if (refusal !== null) notify.failed(refusalSentence(refusal, say));
  };
  return {
    run,
    put: (node, label, box) => run((flow, random) => updateNode(flow, { node }, random), label, box === undefined ? undefined : `${node.id} ${box}`),
  };
}

export const useMayEdit = (): boolean => useEditor((state) => state.may.edit);
