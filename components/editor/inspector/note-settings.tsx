"use client";

import { useMayEdit, useNodeEdit } from "./use-node-edit";
import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/text-area";
import { useWords } from "@/components/words/words-provider";
import { flowLimits, type NoteNode } from "@/lib/core/nodes/node";

export function NoteSettings({ node }: { readonly node: NoteNode }) {
  const say = useWords();
  const { put } = useNodeEdit();
  const mayEdit = useMayEdit();
  return (
    <Field label={say("Text")} hint={say("For colleagues. A note changes nothing for visitors.")} counter={{ used: node.text.length, max: flowLimits.note }}>
      <TextArea controlSize="sm" value={node.text} maxLength={flowLimits.note} rows={6} readOnly={!mayEdit} onValueChange={(text) => put({ ...node, text }, say("Edit note"), "text")} />
    </Field>
  );
}
