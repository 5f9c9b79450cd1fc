"use client";

import { Cable, Shuffle, Sparkles, Scissors, GitBranch, type LucideIcon } from "lucide-react";
import { useEditing, useEditingStore, type Way } from "./editing-session";
import { useInsert } from "./use-insert";
import { useEditor } from "@/components/session/editor-session";
import { AnchoredMenu } from "@/components/ui/anchored-menu";
import { MenuItem, MenuLabel, MenuSeparator } from "@/components/ui/dropdown-menu";
import { useWords } from "@/components/words/words-provider";
import { wayWords } from "@/lib/editor/way-words";
import { insertNode } from "@/lib/core/flow/edits/insert-node";
import { refusalSentence } from "@/lib/core/flow/edits/refusal";
import { type Flow } from "@/lib/core/flow/flow";
import { edgeFrom } from "@/lib/core/flow/graph";
import { type NodeKind } from "@/lib/core/nodes/node";

type Choice = { readonly kind: NodeKind; readonly icon: LucideIcon; readonly title: string; readonly hint: string };

const choices: readonly Choice[] = [
  { kind: "decision", icon: GitBranch, title: "Decision", hint: "Different people go different ways" },
  { kind: "split", icon: Shuffle, title: "Split", hint: "Test one version against another" },
  { kind: "show", icon: Sparkles, title: "Show", hint: "Fill a placement with content" },
];

/** What may follow a way out: one menu for every + on the canvas. */
export function AddMenu() {
  const say = useWords();
  const store = useEditingStore();
  const adding = useEditing((state) => state.adding);
  const close = () => store.setState({ adding: null });
  const { add, cut } = useInsert();
  const flow = useEditor((state) => state.flow);
  const source = adding === null ? undefined : flow.nodes[adding.node];
  const library = useEditor((state) => state.library);
  const edge = adding === null ? undefined : edgeFrom(flow, adding.node, adding.way);
  const name = adding === null || source === undefined ? "" : wayWords(source, adding.way, library).name;
  return (
    <AnchoredMenu at={adding} name="What follows" onClose={close}>
      <MenuLabel>{name === "" ? say("What comes next?") : say("What comes next for “{name}”?", { name })}</MenuLabel>
      {adding === null
        ? null
        : choices.map(({ kind, icon: Icon, title, hint }) => {
            const refusal = whyNot(flow, kind, adding);
            return (
              <MenuItem key={kind} icon={<Icon aria-hidden />} disabled={refusal !== null} onSelect={() => add(kind, { node: adding.node, way: adding.way })}>
                <span className="block font-medium">{title}</span>
                <span className="block text-xs text-ink-soft">{refusal ?? hint}</span>
              </MenuItem>
            );
          })}
      <MenuSeparator />
      <MenuItem icon={<Cable aria-hidden />} onSelect={() => store.setState({ connecting: adding === null ? null : { node: adding.node, way: adding.way }, refusal: null })}>
        {edge === undefined ? say("Connect to a card that is there …") : say("Connect to another card …")}
      </MenuItem>
      {edge === undefined ? null : (
        <MenuItem icon={<Scissors aria-hidden />} onSelect={() => cut(edge.id)}>
          {say("Cut this line")}
        </MenuItem>
      )}
    </AnchoredMenu>
  );
}

/** Why a card of this kind cannot stand there, tried out and thrown away; null: it can. */
function whyNot(flow: Flow, kind: NodeKind, { node, way }: Way): string | null {
  const tried = insertNode(flow, { kind, at: { node, way } }, () => 0);
  return tried.ok ? null : refusalSentence(tried.error);
}
