"use client";

import { useEditing, useEditingStore } from "./editing-session";
import { useDelete } from "./use-delete";
import { useEditor } from "@/components/session/editor-session";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { useWords } from "@/components/words/words-provider";
import { findNodeKind } from "@/lib/core/nodes/registry";
import { namesOf } from "@/lib/core/flow/names";
import { onlyBelow } from "@/lib/core/flow/edits/only-below";
import { edgesOutOf } from "@/lib/core/flow/graph";
import { wayWords } from "@/lib/editor/way-words";

/** Asks what becomes of the cards below the one that goes. Either way is one undo away. */
export function DeleteDialog() {
  const say = useWords();
  const store = useEditingStore();
  const deleting = useEditing((state) => state.deleting);
  const flow = useEditor((state) => state.flow);
  const library = useEditor((state) => state.library);
  const remove = useDelete();
  if (deleting === null) return null;
  const node = flow.nodes[deleting];
  if (node === undefined) return null;
  const names = namesOf(library, say);
  const out = edgesOutOf(flow, deleting);
  const last = out.at(-1);
  const kept = last === undefined ? "" : wayWords(node, last.way, namesOf(library, say)).name;
  const sentences = onlyBelow(flow, out).map((each) => findNodeKind(each.kind).sentence(each, names));
  const alsoGone = onlyBelow(flow, out.slice(0, -1)).length;
  const close = () => store.setState({ deleting: null });
  const cut = say("{count, plural, one {Delete with the card below} other {Delete with # cards below}}", { count: sentences.length });
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : close())}
      size="md"
      title={say("There are cards below this one")}
      description={findNodeKind(node.kind).sentence(node, names)}
      footer={
        <>
          <Button onClick={close}>{say("Cancel")}</Button>
          <Button intent="danger" onClick={() => remove(deleting, "cut")}>
            {cut}
          </Button>
          <Button intent="primary" onClick={() => remove(deleting, "heal")}>
            {kept === "" ? say("Keep what follows") : say("Keep what “{kept}” leads to", { kept })}
          </Button>
        </>
      }
    >
      <p className="text-sm text-ink-soft">
        {alsoGone === 0
          ? say("Only this card leads to these. They can move up into its place.")
          : say("Only this card leads to these. What its last way out leads to can move up into its place; {count, plural, one {one card} other {# cards}} on its other ways would go.", { count: alsoGone })}
      </p>
      <ul className="flex flex-col gap-1.5 text-sm">
        {sentences.slice(0, 6).map((sentence, index) => (
          <li key={index} className="truncate rounded-md bg-sunken px-2.5 py-1.5">
            {sentence}
          </li>
        ))}
        {sentences.length > 6 ? <li className="text-ink-soft">{say("and {count} more", { count: sentences.length - 6 })}</li> : null}
      </ul>
    </Dialog>
  );
}
