import { z } from "zod";
import { flowLimits, idOf, nodeSchema, type FlowNode, type WayOut } from "@/lib/core/nodes/node";
import { isId } from "@/lib/core/vocabulary/ids";

const wayOut = z.custom<WayOut>(
  (raw) => raw === "else" || raw === "unknown" || raw === "out" || isId("branch", raw) || isId("arm", raw),
  "is not a way out",
);

/** From one way out of a node to another node; a way out has at most one edge, a node any number of ways in. */
export const edgeSchema = z.strictObject({ id: idOf("edge"), from: idOf("node"), way: wayOut, to: idOf("node") });
export type FlowEdge = z.infer<typeof edgeSchema>;

/** The drawn document: flat records by id. Where a card stands is computed, never stored: layout is not logic. */
export const flowSchema = z.strictObject({
  format: z.literal(1),
  nodes: z.record(z.string(), nodeSchema).refine((all) => Object.keys(all).length <= flowLimits.nodes, `holds more than ${flowLimits.nodes} nodes`),
  edges: z.record(z.string(), edgeSchema).refine((all) => Object.keys(all).length <= flowLimits.edges, `holds more than ${flowLimits.edges} edges`),
});

export type Flow = {
  readonly format: 1;
  readonly nodes: Readonly<Record<string, FlowNode>>;
  readonly edges: Readonly<Record<string, FlowEdge>>;
};
