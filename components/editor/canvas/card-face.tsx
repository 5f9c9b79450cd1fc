"use client";

import { type ReactNode } from "react";
import { VariantSummary } from "./variant-summary";
import { armTint } from "@/components/editor/arm-tints";
import { useCardTitle } from "@/components/editor/use-card-title";
import { useEditor } from "@/components/session/editor-session";
import { type IconComponent } from "@/components/ui/icon";
import { GitBranch, LogIn, Shuffle, Sparkles, StickyNote } from "@/components/ui/icons";
import { useWords } from "@/components/words/words-provider";
import { type DecisionNode, type EntryNode, type FlowNode, type NoteNode, type ShowNode, type SplitNode } from "@/lib/core/nodes/node";
import { shareWords } from "@/lib/editor/way-words";

/** What a card shows: the kind at a glance, its name, and the one thing one wants to know of it. */
export function CardFace({ node }: { readonly node: FlowNode }) {
  switch (node.kind) {
    case "entry":
      return <EntryFace node={node} />;
    case "decision":
      return <DecisionFace node={node} />;
    case "split":
      return <SplitFace node={node} />;
    case "show":
      return <ShowFace node={node} />;
    case "note":
      return <NoteFace node={node} />;
  }
}

type FaceProps = { readonly icon: IconComponent; readonly kind: string; readonly title: string; readonly children?: ReactNode };

function Face({ icon: Icon, kind, title, children }: FaceProps) {
  return (
    <>
      <span className="flex w-full items-center gap-2.5 px-3 pt-2.5">
        <span className="flex size-8 shrink-0 items-center justify-center rounded-md bg-sunken text-ink-soft">
          <Icon className="icon-4.5" />
        </span>
        <span className="min-w-0 grow">
          <span className="block text-xs text-ink-faint">{kind}</span>
          <span title={title} className="block truncate text-sm font-semibold">{title}</span>
        </span>
      </span>
      {children}
    </>
  );
}

function EntryFace({ node }: { readonly node: EntryNode }) {
  const say = useWords();
  const library = useEditor((state) => state.library);
  const names = node.placements.map((key) => library.placements.find((placement) => placement.key === key)?.name ?? key);
  return (
    <Face icon={LogIn} kind={node.holdout.shareBp === 0 ? say("Starts here") : say("Starts here · {share} held out", { share: shareWords(node.holdout.shareBp) })} title={useCardTitle(node)}>
      <span className="block w-full truncate px-3 pt-2 text-xs text-ink-soft">{names.length === 0 ? say("No placement chosen yet") : say("For {placements}", { placements: names.join(", ") })}</span>
    </Face>
  );
}

function DecisionFace({ node }: { readonly node: DecisionNode }) {
  const say = useWords();
  return <Face icon={GitBranch} kind={say("Decision · {count, plural, one {# branch} other {# branches}}", { count: node.branches.length })} title={useCardTitle(node)} />;
}

function SplitFace({ node }: { readonly node: SplitNode }) {
  const say = useWords();
  return (
    <Face icon={Shuffle} kind={say("Split")} title={useCardTitle(node)}>
      <span aria-hidden className="mx-3 mt-1.5 flex h-1.5 gap-px overflow-hidden rounded-full">
        {node.arms.map((arm, index) => (
          <span key={arm.id} className={armTint(index)} style={{ flexGrow: arm.shareBp }} />
        ))}
      </span>
    </Face>
  );
}

function ShowFace({ node }: { readonly node: ShowNode }) {
  const say = useWords();
  const variants = Object.entries(node.variants);
  const first = variants[0];
  return (
    <Face icon={Sparkles} kind={variants.length > 1 ? say("Show · {count} placements", { count: variants.length }) : say("Show")} title={useCardTitle(node)}>
      <span className="flex w-full min-w-0 grow px-3 pt-2 pb-3">
        {first === undefined ? <span className="text-xs text-ink-soft">{say("Fills nothing: the default stays.")}</span> : <VariantSummary placement={first[0]} variant={first[1]} />}
      </span>
    </Face>
  );
}

function NoteFace({ node }: { readonly node: NoteNode }) {
  return (
    <span className="flex size-full gap-2 p-3">
      <StickyNote className="icon-4 shrink-0 text-unknown" />
      <span className="line-clamp-5 text-xs whitespace-pre-line">{useCardTitle(node)}</span>
    </span>
  );
}
