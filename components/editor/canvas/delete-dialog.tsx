"use client";

import { useCanvas, useCanvasStore } from "./canvas-session";
import { useDelete } from "./use-delete";
import { useEditor } from "@/components/session/editor-session";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { findNodeKind } from "@/lib/core/nodes/registry";
import { namesOf } from "@/lib/core/flow/names";
import { cardsBelow } from "@/lib/editor/cards-below";

/** Asks what becomes of the cards below the one that goes. Either way is one undo away. */
export function DeleteDialog() {
  const store = useCanvasStore();
  const deleting = useCanvas((state) => state.deleting);
  const flow = useEditor((state) => state.flow);
  const library = useEditor((state) => state.library);
  const remove = useDelete();
  if (deleting === null) return null;
  const node = flow.nodes[deleting];
  if (node === undefined) return null;
  const names = namesOf(library);
  const sentences = cardsBelow(flow, deleting).flatMap((id) => {
    const each = flow.nodes[id];
    return each === undefined ? [] : [findNodeKind(each.kind).sentence(each, names)];
  });
  const close = () => store.setState({ deleting: null });
  const cut = sentences.length === 1 ? "Delete with the card below" : `Delete with ${sentences.length} cards below`;
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : close())}
      size="sm"
      title="There are cards below this one"
      description={findNodeKind(node.kind).sentence(node, names)}
      footer={
        <>
          <Button onClick={close}>Cancel</Button>
          <Button intent="danger" onClick={() => remove(deleting, "cut")}>
            {cut}
          </Button>
          <Button intent="primary" onClick={() => remove(deleting, "heal")}>
            Keep what is under “Everybody else”
          </Button>
        </>
      }
    >
      <p className="text-sm text-ink-soft">Only this card leads to these. Keeping moves what stands on its last way out up into its place; the other ways go.</p>
      <ul className="flex flex-col gap-1.5 text-sm">
        {sentences.slice(0, 6).map((sentence, index) => (
          <li key={index} className="truncate rounded-md bg-sunken px-2.5 py-1.5">
            {sentence}
          </li>
        ))}
        {sentences.length > 6 ? <li className="text-ink-soft">and {sentences.length - 6} more</li> : null}
      </ul>
    </Dialog>
  );
}
