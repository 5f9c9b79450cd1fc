import { useEditor } from "@/components/session/editor-session";
import { useWords } from "@/components/words/words-provider";
import { namesOf } from "@/lib/core/flow/names";
import { type FlowNode } from "@/lib/core/nodes/node";
import { findNodeKind } from "@/lib/core/nodes/registry";

/** What a card is called: its name or, until somebody gives it one, what it does. */
export function useCardTitle(node: FlowNode): string {
  const say = useWords();
  return useEditor(({ library }) => findNodeKind(node.kind).title(node, namesOf(library, say)));
}
