import { decision } from "./decision";
import { entry } from "./entry";
import { note } from "./note";
import { show } from "./show";
import { split } from "./split";
import { type NodeKind } from "./node";
import { type NodeKindSpec } from "./node-kind";

/** Every kind of node, in the order of the palette. A kind without its line does not compile. */
export const nodeKinds: { readonly [Kind in NodeKind]: NodeKindSpec<Kind> } = { entry, decision, split, show, note };

/** The spec of a node's kind. */
export function findNodeKind<Kind extends NodeKind>(kind: Kind): NodeKindSpec<Kind> {
  return nodeKinds[kind];
}
