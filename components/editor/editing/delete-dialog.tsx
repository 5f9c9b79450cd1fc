"use client";

import { type ReactNode } from "react";
import { useEditing, useEditingStore, type Way } from "./editing-session";
import { useDelete } from "./use-delete";
import { useWays } from "./use-ways";
import { chosenStop } from "./focus-soon";
import { useEditor } from "@/components/session/editor-session";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { useWords } from "@/components/words/words-provider";
import { findNodeKind } from "@/lib/core/nodes/registry";
import { namesOf } from "@/lib/core/flow/names";
import { onlyBelow } from "@/lib/core/flow/edits/only-below";
import { edgeFrom, edgesOutOf } from "@/lib/core/flow/graph";
import { type FlowNode } from "@/lib/core/nodes/node";
import { wayWords } from "@/lib/editor/way-words";

/** Asks what becomes of the cards below what goes. Any answer is one undo away. */
export function DeleteDialog() {
  const deleting = useEditing((state) => state.deleting);
  const node = useEditor(({ flow }) => (deleting === null ? undefined : flow.nodes[deleting.node]));
  if (deleting === null || node === undefined) return null;
  return deleting.way === null ? <DeleteCard node={node} /> : <RemoveBranch node={node} at={{ node: deleting.node, way: deleting.way }} />;
}

function DeleteCard({ node }: { readonly node: FlowNode }) {
  const say = useWords();
  const flow = useEditor((state) => state.flow);
  const library = useEditor((state) => state.library);
  const remove = useDelete();
  const out = edgesOutOf(flow, node.id);
  const last = out.at(-1);
  const kept = last === undefined ? "" : wayWords(node, last.way, namesOf(library, say)).name;
  const below = onlyBelow(flow, out);
  const alsoGone = onlyBelow(flow, out.slice(0, -1)).length;
  return (
    <Asking
      title={say("There are cards below this one")}
      about={findNodeKind(node.kind).sentence(node, namesOf(library, say))}
      below={below}
      lead={
        alsoGone === 0
          ? say("Only this card leads to these. They can stay, and move up into its place.")
          : say("Only this card leads to these. The cards under “{kept}” can stay: then everybody goes on there, and {count, plural, one {the card under the other ways goes} other {the # cards under the other ways go}}.", { kept, count: alsoGone })
      }
    >
      <Button intent="danger" onClick={() => remove(node.id, "cut")}>
        {say("{count, plural, one {Delete with the card below} other {Delete with # cards below}}", { count: below.length })}
      </Button>
      <Button intent="primary" onClick={() => remove(node.id, "heal")}>
        {alsoGone === 0 ? say("Delete only this card") : say("Delete it, keep the cards under “{kept}”", { kept })}
      </Button>
    </Asking>
  );
}

function RemoveBranch({ node, at }: { readonly node: FlowNode; readonly at: Way }) {
  const say = useWords();
  const flow = useEditor((state) => state.flow);
  const library = useEditor((state) => state.library);
  const { removeBranch } = useWays();
  const line = edgeFrom(flow, at.node, at.way);
  const below = line === undefined ? [] : onlyBelow(flow, [line]);
  const name = wayWords(node, at.way, namesOf(library, say)).name;
  return (
    <Asking title={say("There are cards below this branch")} about={name === "" ? say("Unnamed") : name} below={below} lead={say("Only this branch leads to these. They go with it.")}>
      <Button intent="danger" onClick={() => removeBranch(at)}>
        {say("{count, plural, one {Remove the branch and its card} other {Remove the branch and # cards}}", { count: below.length })}
      </Button>
    </Asking>
  );
}

type AskingProps = { readonly title: string; readonly about: string; readonly lead: string; readonly below: readonly FlowNode[]; readonly children: ReactNode };

/** How many of the cards are named. */
const mostNamed = 6;

function Asking({ title, about, lead, below, children }: AskingProps) {
  const say = useWords();
  const store = useEditingStore();
  const library = useEditor((state) => state.library);
  const names = namesOf(library, say);
  const close = () => store.setState({ deleting: null });
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : close())}
      size="md"
      orBackTo={chosenStop}
      title={title}
      description={about}
      footer={
        <>
          <Button onClick={close}>{say("Cancel")}</Button>
          {children}
        </>
      }
    >
      <p className="text-sm text-ink-soft">{lead}</p>
      <ul className="flex flex-col gap-1.5 text-sm">
        {below.slice(0, mostNamed).map((node) => (
          <li key={node.id} className="truncate rounded-md bg-sunken px-2.5 py-1.5">
            <span className="mr-2 text-ink-soft">{say(findNodeKind(node.kind).label)}</span>
            {findNodeKind(node.kind).sentence(node, names)}
          </li>
        ))}
        {below.length > mostNamed ? <li className="text-ink-soft">{say("and {count} more", { count: below.length - mostNamed })}</li> : null}
      </ul>
    </Dialog>
  );
}
