import { type Flow } from "@/lib/core/flow/flow";
import { type FlowNode, type WayOut } from "@/lib/core/nodes/node";
import { show } from "@/lib/core/nodes/show";
import { isId, type EdgeId, type NodeId } from "@/lib/core/vocabulary/ids";
import { type Finding } from "@/lib/core/vocabulary/finding";

/**
 * The flow as far as it is finished, so that a draft can be previewed while somebody works on it: ways that lead nowhere
 * show the default, branches with an unfinished condition are not there yet, unfinished content is not shown. Findings that
 * speak of anything else are left for the compiler to refuse.
 */
export function withoutUnfinished(flow: Flow, findings: readonly Finding[]): Flow {
  const nodes: Record<string, FlowNode> = { ...flow.nodes };
  const edges = { ...flow.edges };
  for (const [index, { code, at }] of findings.entries()) {
    const node = nodes[at.node ?? ""];
    if (node === undefined) continue;
    if (code === "way-out-leads-nowhere" && at.way !== undefined) {
      const end: FlowNode = { ...show.create(() => 0), id: standIn("node", index) };
      const id = standIn("edge", index);
      nodes[end.id] = end;
      edges[id] = { id, from: node.id, way: wayOf(at.way), to: end.id };
    } else if (node.kind === "decision" && isId("branch", at.way)) {
      nodes[node.id] = { ...node, branches: node.branches.filter((branch) => branch.id !== at.way) };
    } else if (node.kind === "show" && at.placement !== undefined) {
      nodes[node.id] = { ...node, variants: Object.fromEntries(Object.entries(node.variants).filter(([placement]) => placement !== at.placement)) };
    }
  }
  const gone = Object.values(edges).filter(({ from, way }) => isId("branch", way) && !hasBranch(nodes[from], way));
  for (const edge of gone) delete edges[edge.id];
  return { format: flow.format, nodes, edges };
}

const hasBranch = (node: FlowNode | undefined, way: WayOut): boolean => node?.kind === "decision" && node.branches.some(({ id }) => id === way);

const wayOf = (way: string): WayOut => (isId("branch", way) || isId("arm", way) || way === "unknown" || way === "out" ? way : "else");

function standIn(kind: "node", index: number): NodeId;
function standIn(kind: "edge", index: number): EdgeId;
function standIn(kind: "node" | "edge", index: number): NodeId | EdgeId {
  const id = `${kind === "node" ? "nod" : "edg"}_standin${index}`;
  if (isId("node", id) || isId("edge", id)) return id;
  throw new Error(`withoutUnfinished made ${id}`);
}
