import { z } from "zod";
import { onlyBelow } from "./edits/only-below";
import { type FragmentFault } from "./fragment-fault";
import { edgeSchema, type Flow, type FlowEdge } from "./flow";
import { edgesOutOf, inOrder, nodeOf } from "./graph";
import { flowLimits, nodeSchema, type FlowNode } from "@/lib/core/nodes/node";
import { type NodeId } from "@/lib/core/vocabulary/ids";
import { type Json } from "@/lib/std/json";
import { err, ok, type Result } from "@/lib/std/result";

/** Cards that were copied, with the lines between them. Plain JSON, so that they travel through any clipboard. */
export type Fragment = {
  readonly thenwise: "cards";
  readonly format: 1;
  /** Each before those it leads to. */
  readonly nodes: readonly FlowNode[];
  readonly edges: readonly FlowEdge[];
};

const schema = z.strictObject({
  thenwise: z.literal("cards"),
  format: z.literal(1),
  nodes: z.array(nodeSchema).min(1).max(flowLimits.nodes),
  edges: z.array(edgeSchema).max(flowLimits.edges),
});

const headSchema = z.looseObject({ thenwise: z.literal("cards"), format: z.number() });

/** The named cards with the lines between them. The entry stays where it is: every campaign has its own. */
export function fragmentOf(flow: Flow, ids: Iterable<NodeId>): Fragment | null {
  const named = new Set<string>(ids);
  const nodes = (inOrder(flow) ?? Object.values(flow.nodes)).filter(({ id, kind }) => named.has(id) && kind !== "entry");
  if (nodes.length === 0) return null;
  const own = new Set<string>(nodes.map(({ id }) => id));
  const edges = nodes.flatMap(({ id }) => edgesOutOf(flow, id)).filter(({ to }) => own.has(to));
  return { thenwise: "cards", format: 1, nodes, edges };
}

/** The ids of a card and of all that only it leads to. */
export function branchBelow(flow: Flow, id: NodeId): readonly NodeId[] {
  return nodeOf(flow, id) === undefined ? [] : [id, ...onlyBelow(flow, edgesOutOf(flow, id)).map((node) => node.id)];
}

/** Reads what somebody pastes, or says why it is not cards. */
export function fragmentFromText(text: string): Result<Fragment, FragmentFault> {
  if (!text.trimStart().startsWith("{")) return err({ tag: "other-text" });
  if (text.length > longest) return err({ tag: "too-long" });
  const json = parsedJson(text);
  if (json === null) return err({ tag: "not-json" });
  const head = headSchema.safeParse(json);
  if (!head.success) return err({ tag: "other-json" });
  if (head.data.format !== 1) return err({ tag: "newer-format" });
  const read = schema.safeParse(json);
  if (read.success) return ok(read.data);
  return err({ tag: "broken-card", path: pathInWords(read.error.issues[0]?.path ?? []) });
}

/** In characters: more than a flow of the largest size has. */
const longest = 5_000_000;

function parsedJson(text: string): Json | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const pathInWords = (path: readonly PropertyKey[]): string => path.map((part) => (typeof part === "number" ? part + 1 : String(part))).join(" ");
