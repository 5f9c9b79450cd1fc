"use client";

import { useMemo, useState } from "react";
import { useEditor, useEditorActions } from "@/components/session/editor-session";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Check, TriangleAlert } from "@/components/ui/icons";
import { useWords } from "@/components/words/words-provider";
import { namesOf } from "@/lib/core/flow/names";
import { findNodeKind } from "@/lib/core/nodes/registry";
import { type FlowNode } from "@/lib/core/nodes/node";
import { diffRecords } from "@/lib/editor/diff-records";
import { touchSentence } from "@/lib/editor/touch-sentence";

/** Two people saved the same campaign: both versions, side by side in sentences, and the choice. */
export function ConflictDialog() {
  const say = useWords();
  const save = useEditor((state) => state.save);
  const { takeTheirs, keepMine, merge } = useEditorActions();
  const touches = useTouches();
  const [later, setLater] = useState<unknown>(null);
  if (save.state !== "conflict" || later === save) return null;
  const apart = touches.length === 0;
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
          <Button intent={apart ? "quiet" : "primary"} onClick={keepMine}>
            {say("Keep mine")}
          </Button>
          {apart ? (
            <Button intent="primary" onClick={merge}>
              {say("Merge both")}
            </Button>
          ) : null}
        </>
      }
    >
      {apart ? (
        <p className="flex items-start gap-2 text-sm">
          <Check className="mt-0.5 icon-4 shrink-0 text-yes" />
          {say("Your edits and theirs do not touch: merged, nothing of either is lost.")}
        </p>
      ) : (
        <section aria-label={say("Where your edits touch")} className="flex flex-col gap-1.5 rounded-lg bg-unknown-soft px-3 py-2.5 text-sm">
          <h3 className="flex items-center gap-2 font-semibold">
            <TriangleAlert className="icon-4 shrink-0 text-unknown" />
            {say("They cannot be merged, because your edits touch:")}
          </h3>
          <ul className="flex list-disc flex-col gap-0.5 pl-8">
            {touches.slice(0, 6).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          {touches.length > 6 ? <p>{say("and {count} more", { count: touches.length - 6 })}</p> : null}
        </section>
      )}
      <Differences />
      <p className="text-sm text-ink-soft">
        <strong>{say("Take theirs")}</strong> {say("goes on with what they saved.")} <strong>{say("Keep mine")}</strong> {say("makes your edits again on top of theirs; where both changed the same card, yours stays.")}
      </p>
    </Dialog>
  );
}

/** Where the two touch, in sentences. */
function useTouches(): readonly string[] {
  const say = useWords();
  const save = useEditor((state) => state.save);
  const mine = useEditor((state) => state.flow);
  const library = useEditor((state) => state.library);
  const { merged } = useEditorActions();
  return useMemo(() => {
    if (save.state !== "conflict") return [];
    const touches = merged()?.touches ?? [];
    return [...new Set(touches.map((touch) => touchSentence(touch, { node: mine.nodes[touch.node] ?? save.theirs.flow.nodes[touch.node], names: namesOf(library, say), say })))];
  }, [library, merged, mine, save, say]);
}

function Differences() {
  const say = useWords();
  const save = useEditor((state) => state.save);
  const mine = useEditor((state) => state.flow);
  const library = useEditor((state) => state.library);
  if (save.state !== "conflict") return null;
  const names = namesOf(library, say);
  const said = (node: FlowNode | null) => (node === null ? say("(not there)") : findNodeKind(node.kind).sentence(node, names));
  const rows = diffRecords(save.theirs.flow, mine).flatMap((change) => (change.table === "nodes" ? [{ id: change.id, theirs: said(change.before), mine: said(change.after) }] : []));
  if (rows.length === 0) return <p className="text-sm text-ink-soft">{say("The cards are the same; only how they are connected differs.")}</p>;
  return (
    <>
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
              <td className="py-2 pr-3 break-words">{row.theirs}</td>
              <td className="py-2 break-words">{row.mine}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > 8 ? <p className="text-sm text-ink-soft">{say("and {count} more", { count: rows.length - 8 })}</p> : null}
    </>
  );
}
