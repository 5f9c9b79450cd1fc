"use client";

import { GitBranch, LogIn, Shuffle, Sparkles, StickyNote } from "lucide-react";
import { useMemo } from "react";
import { useEditor } from "@/components/session/editor-session";
import { namesOf } from "@/lib/core/flow/names";
import { type FlowNode, type NodeKind } from "@/lib/core/nodes/node";
import { findNodeKind } from "@/lib/core/nodes/registry";

const pictures: Readonly<Record<NodeKind, React.ReactNode>> = {
  entry: <LogIn aria-hidden />,
  decision: <GitBranch aria-hidden />,
  split: <Shuffle aria-hidden />,
  show: <Sparkles aria-hidden />,
  note: <StickyNote aria-hidden />,
};

const titles: Readonly<Record<NodeKind, string>> = { entry: "Entry", decision: "Decision", split: "Split", show: "Show", note: "Note" };

const nameOf = (node: FlowNode): string => ("name" in node ? node.name : "");

/** Which box this is, and what it says in one sentence. */
export function NodeHeading({ node }: { readonly node: FlowNode }) {
  const library = useEditor((state) => state.library);
  const names = useMemo(() => namesOf(library), [library]);
  const sentence = findNodeKind(node.kind).sentence(node, names);
  return (
    <header className="flex items-start gap-3 pr-8">
      <span className="grid size-9 shrink-0 place-items-center rounded-md bg-accent-soft text-accent-ink [&_svg]:size-4.5">{pictures[node.kind]}</span>
      <div className="min-w-0">
        <h2 className="text-lg">{titles[node.kind]}</h2>
        <p className="text-sm text-ink-soft">{sentence === nameOf(node) ? findNodeKind(node.kind).description : sentence}</p>
      </div>
    </header>
  );
}
