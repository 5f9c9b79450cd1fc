"use client";

import { useEditor, useEditorActions } from "@/components/session/editor-session";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { useWords } from "@/components/words/words-provider";
import { namesOf } from "@/lib/core/flow/names";
import { findNodeKind } from "@/lib/core/nodes/registry";
import { diffRecords } from "@/lib/editor/diff-records";
import { type FlowNode } from "@/lib/core/nodes/node";
import { useState } from "react";

/** Two people saved the same campaign: both versions, side by side in sentences, and the choice. */
export function ConflictDialog() {
  const say = useWords();
  const save = useEditor((state) => state.save);
  const mine = useEditor((state) => state.flow);
  const library = useEditor((state) => state.library);
  const { takeTheirs, keepMine } = useEditorActions();
  const [later, setLater] = useState<unknown>(null);
  if (save.state !== "conflict" || later === save) return null;
  const names = namesOf(library);
  const said = (node: FlowNode | null) => (node === null ? "(not there)" : findNodeKind(node.kind).sentence(node, names));
  const rows = diffRecords(save.theirs.flow, mine).flatMap((change) => (change.table === "nodes" ? [{ id: change.id, theirs: said(change.before), mine: said(change.after) }] : []));
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : setLater(save))}
      size="lg"
      title={say("This campaign was saved by someone else meanwhile")}
      description={say("Maybe a colleague, maybe you in another tab. Nothing is lost: whichever you choose, undo brings the other back.")}
      footer={
        <>
          <Button onClick={takeTheirs}>{say("Take theirs")}</Button>
          <Button intent="primary" onClick={keepMine}>
            {say("Keep mine")}
          </Button>
        </>
      }
    >
      <table className="w-full table-fixed text-left text-sm">
        <caption className="sr-only">{say("Cards that differ")}</caption>
        <thead className="text-xs text-ink-faint">
          <tr>
            <th className="w-1/2 pb-1.5 font-semibold">{say("Theirs")}</th>
            <th className="w-1/2 pb-1.5 font-semibold">{say("Mine")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, 8).map((row) => (
            <tr key={row.id} className="border-t align-top">
              <td className="py-2 pr-3">{row.theirs}</td>
              <td className="py-2">{row.mine}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 ? <p className="text-sm text-ink-soft">{say("The cards are the same; only how they are connected differs.")}</p> : null}
      {rows.length > 8 ? <p className="text-sm text-ink-soft">and {rows.length - 8} more</p> : null}
      <p className="text-sm text-ink-soft">
        <strong>{say("Take theirs")}</strong> goes on with what they saved. <strong>{say("Keep mine")}</strong> makes your edits again on top of theirs; where both changed the same card, yours stays.
      </p>
    </Dialog>
  );
}
