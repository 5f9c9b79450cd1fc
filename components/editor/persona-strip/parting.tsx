"use client";

import { whereTheyPart } from "./where-they-part";
import { useEditor, useEditorActions } from "@/components/session/editor-session";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { GitCompareArrows, X } from "@/components/ui/icons";
import { useWords } from "@/components/words/words-provider";
import { namesOf } from "@/lib/core/flow/names";
import { findNodeKind } from "@/lib/core/nodes/registry";
import { type PersonaId } from "@/lib/core/vocabulary/ids";
import { type PersonaDecision } from "@/lib/editor/persona-decisions";

type PartingProps = {
  readonly decisions: readonly PersonaDecision[];
  /** Whether the next face that is pressed is the second one. */
  readonly comparing: boolean;
  readonly onCompare: (comparing: boolean) => void;
};

/** Where the ways of two chosen personas part; before there are two, how to choose the second. */
export function Parting({ decisions, comparing, onCompare }: PartingProps) {
  const say = useWords();
  const chosen = useEditor((state) => state.persona);
  const compared = useEditor((state) => state.compare);
  const campaign = useEditor((state) => state.campaign.id);
  const flow = useEditor((state) => state.flow);
  const library = useEditor((state) => state.library);
  const { show, comparePersona } = useEditorActions();
  const find = (id: PersonaId | null) => decisions.find(({ persona }) => persona.id === id);
  const [one, other] = [find(chosen), find(compared)];
  if (one === undefined || decisions.length < 2) return null;
  if (other === undefined) {
    return (
      <div className="flex min-h-9 items-center gap-2 px-2.5 pb-2">
        <Button size="sm" intent="ghost" icon={<GitCompareArrows />} aria-pressed={comparing} onClick={() => onCompare(!comparing)} className="aria-pressed:bg-accent-soft aria-pressed:text-accent-ink">
          {comparing ? say("Choose whom to compare {name} with", { name: one.persona.name }) : say("Compare {name} with …", { name: one.persona.name })}
        </Button>
        {comparing ? null : <span className="text-xs text-ink-faint max-sm:hidden">{say("or hold Shift and choose a second persona")}</span>}
      </div>
    );
  }
  const [mine, theirs] = [one, other].map(({ draft }) => draft?.campaigns.find((trace) => trace.campaign === campaign));
  const at = mine === undefined || theirs === undefined ? null : whereTheyPart(mine, theirs);
  const node = at === null ? undefined : flow.nodes[at];
  return (
    <div role="status" className="flex min-h-9 items-center gap-2 px-3 pb-2 text-sm text-ink-soft [&>i]:icon-4 [&>i]:shrink-0">
      <GitCompareArrows />
      <span className="min-w-0 truncate">
        {node === undefined
          ? say("{one} and {other} go the same way.", { one: one.persona.name, other: other.persona.name })
          : say("{one} and {other} part at “{card}”.", { one: one.persona.name, other: other.persona.name, card: findNodeKind(node.kind).sentence(node, namesOf(library, say)) })}
      </span>
      {node === undefined ? null : (
        <Button size="sm" intent="ghost" onClick={() => show(node.id)}>
          {say("Show it")}
        </Button>
      )}
      <IconButton name={say("Stop comparing")} icon={<X />} size="sm" onClick={() => comparePersona(null)} />
    </div>
  );
}
