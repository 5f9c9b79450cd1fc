import { seedId } from "./ids";
import { type Flow } from "@/lib/core/flow/flow";
import { type FlowNode, type Variant, type WayOut } from "@/lib/core/nodes/node";
import { type Json } from "@/lib/std/json";

/** A flow from its nodes and `[from, way, to]` lines. */
export function drawFlow(nodes: readonly FlowNode[], lines: readonly (readonly [string, WayOut, string])[]): Flow {
  const edges = lines.map(([from, way, to]) => {
    const id = seedId("edge", `edg_${from.slice(4)}_${way.replace(/^[a-z]{3}_/, "")}`.slice(0, 28));
    return { id, from: seedId("node", from), way, to: seedId("node", to) };
  });
  return { format: 1, nodes: Object.fromEntries(nodes.map((node) => [node.id, node])), edges: Object.fromEntries(edges.map((edge) => [edge.id, edge])) };
}

export function entryFor(id: string, placements: readonly string[]): FlowNode {
  return {
    id: seedId("node", `nod_${id}_entry`),
    kind: "entry",
    placements: [...placements],
    schedule: { from: null, until: null },
    eligible: null,
    holdout: { seed: seedId("seed", `sed_${id}_holdout`), shareBp: 0 },
  };
}

export const showing = (id: string, name: string, variants: Readonly<Record<string, Variant>>): FlowNode => ({ id: seedId("node", `nod_${id}`), kind: "show", name, variants });

/** The same variant with what it says in French. */
export const inFrench = (drawn: Variant, fr: Readonly<Record<string, string>>): Variant => ({ ...drawn, texts: { fr } });

export const variant = (id: string, name: string, [contentType, content]: readonly [string, Readonly<Record<string, Json>>]): Variant => ({ id: seedId("variant", `var_${id}`), name, contentType, content });
