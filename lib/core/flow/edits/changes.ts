import { type Flow, type FlowEdge } from "@/lib/core/flow/flow";
import { nodeOf } from "@/lib/core/flow/graph";
import { type Change } from "@/lib/core/flow/patch";
import { type FlowNode, type WayOut } from "@/lib/core/nodes/node";
import { makeId, type Random } from "@/lib/core/vocabulary/ids";

/** A node as it will be, over what is there now. */
export const putNode = (flow: Flow, node: FlowNode): Change => ({ table: "nodes", id: node.id, before: nodeOf(flow, node.id) ?? null, after: node });

export const dropNode = (node: FlowNode): Change => ({ table: "nodes", id: node.id, before: node, after: null });

export const addEdge = (edge: FlowEdge): Change => ({ table: "edges", id: edge.id, before: null, after: edge });

export const dropEdge = (edge: FlowEdge): Change => ({ table: "edges", id: edge.id, before: edge, after: null });

/** The same line, leading to another card. */
export const leadTo = (edge: FlowEdge, to: FlowEdge["to"]): Change => ({ table: "edges", id: edge.id, before: edge, after: { ...edge, to } });

export const newEdge = (ends: { readonly from: FlowEdge["from"]; readonly way: WayOut; readonly to: FlowEdge["to"] }, random: Random): FlowEdge => ({ id: makeId("edge", random), ...ends });
