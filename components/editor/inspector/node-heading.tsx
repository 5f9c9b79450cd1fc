"use client";

import { useMemo } from "react";
import { useEditor } from "@/components/session/editor-session";
import { GitBranch, LogIn, Shuffle, Sparkles, StickyNote } from "@/components/ui/icons";
import { useWords } from "@/components/words/words-provider";
import { namesOf } from "@/lib/core/flow/names";
import { type FlowNode, type NodeKind } from "@/lib/core/nodes/node";
import { findNodeKind } from "@/lib/core/nodes/registry";
import { message } from "@/lib/words/message";

const pictures: Readonly<Record<NodeKind, React.ReactNode>> = {
  entry: <LogIn />,
  decision: <GitBranch />,
  split: <Shuffle />,
  show: <Sparkles />,
  note: <StickyNote />,
};

const titles: Readonly<Record<NodeKind, string>> = { entry: message("Entry"), decision: message("Decision"), split: message("Split"), show: message("Show"), note: message("Note") };

const nameOf = (node: FlowNode): string => ("name" in node ? node.name : "");

/** Which box this is, and what it says in one sentence. */
export function NodeHeading({ node }: { readonly node: FlowNode }) {
  const say = useWords();
  const library = useEditor((state) => state.library);
  const names = useMemo(() => namesOf(library, say), [library, say]);
  const sentence = findNodeKind(node.kind).sentence(node, names);
  return (
    <header className="flex items-start gap-3 pr-8">
      <span className="grid size-9 shrink-0 place-items-center rounded-md bg-accent-soft text-accent-ink [&_i]:icon-4.5">{pictures[node.kind]}</span>
      <div className="min-w-0">
        <h2 className="text-lg">{say(titles[node.kind])}</h2>
        <p className="text-sm text-ink-soft">{sentence === nameOf(node) ? say(findNodeKind(node.kind).description) : sentence}</p>
      </div>
    </header>
  );
}
