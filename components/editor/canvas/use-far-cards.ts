"use client";

import { useMemo } from "react";
import { type CanvasElements } from "./canvas-elements";
import { type FarCard } from "./said-cards";
import { useStrong } from "./use-strong";
import { useEditor } from "@/components/session/editor-session";
import { useWords } from "@/components/words/words-provider";
import { loudest } from "@/lib/core/analyse/standing";
import { namesOf } from "@/lib/core/flow/names";
import { findNodeKind } from "@/lib/core/nodes/registry";
import { findingsByNode } from "@/lib/editor/derive";

/** What each card of a plain flow has to say. */
export function useFarCards({ nodes }: CanvasElements): readonly FarCard[] {
  const say = useWords();
  const strong = useStrong();
  const flow = useEditor((state) => state.flow);
  const library = useEditor((state) => state.library);
  const findings = useEditor(findingsByNode);
  return useMemo(() => {
    const names = namesOf(library, say);
    return nodes.flatMap(({ id, type, data, position: { x, y }, width = 0, height = 0 }): FarCard[] => {
      const node = flow.nodes[data.node];
      if (type !== "card" || node === undefined) return [];
      const found = findings.get(id);
      return [{ box: { x, y, width, height }, title: findNodeKind(node.kind).title(node, names), standing: found === undefined ? null : loudest(found), isStrong: strong.node(id) }];
    });
  }, [findings, flow, library, nodes, say, strong]);
}
