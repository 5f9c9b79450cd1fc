"use client";

import { useMemo } from "react";
import { litPath } from "./lit-path";
import { usePreview } from "./use-preview";
import { useEditor } from "@/components/session/editor-session";

/** The boxes and lines the chosen person's way goes through. Null: nobody is chosen, or it cannot be said. */
export function useLitPath(): { nodes: Set<string>; edges: Set<string> } | null {
  const preview = usePreview("this-campaign");
  const flow = useEditor((state) => state.flow);
  const id = useEditor((state) => state.campaign.id);
  return useMemo(() => {
    const trace = preview?.decision?.campaigns.find(({ campaign }) => campaign === id);
    if (trace === undefined) return null;
    const { nodes, edges } = litPath(flow, trace);
    return { nodes: new Set(nodes), edges: new Set(edges) };
  }, [preview, flow, id]);
}
