import { type FlowNode, type WayOut } from "@/lib/core/nodes/node";
import { message } from "@/lib/words/message";

/** What of a card can have a name: itself, a branch or an arm, what it shows in a placement. */
export type NamedPart = { readonly of: "card" } | { readonly of: "way"; readonly way: WayOut } | { readonly of: "variant"; readonly placement: string };

/** How a part is renamed: its name now, the edit in words, the box it is typed in (as the settings have it, so that undo joins them), and the card with another name. */
export type Renaming = { readonly name: string; readonly label: string; readonly box: string; readonly to: (name: string) => FlowNode };

const renameCard = { decision: message("Rename decision"), split: message("Rename split"), show: message("Rename show") } as const;

/** Null: there is nothing of this kind in the card, or it has no name of its own. */
export function renaming(node: FlowNode, part: NamedPart): Renaming | null {
  switch (part.of) {
    case "card":
      return node.kind === "entry" || node.kind === "note" ? null : { name: node.name, label: renameCard[node.kind], box: "name", to: (name) => ({ ...node, name }) };
    case "way":
      return renamingWay(node, part.way);
    case "variant": {
      const variant = node.kind === "show" ? node.variants[part.placement] : undefined;
      if (node.kind !== "show" || variant === undefined) return null;
      return { name: variant.name, label: message("Rename variant"), box: `${variant.id} name`, to: (name) => ({ ...node, variants: { ...node.variants, [part.placement]: { ...variant, name } } }) };
    }
  }
}

function renamingWay(node: FlowNode, way: WayOut): Renaming | null {
  if (node.kind === "decision") {
    const branch = node.branches.find(({ id }) => id === way);
    if (branch === undefined) return null;
    return { name: branch.name, label: message("Rename branch"), box: `${branch.id} name`, to: (name) => ({ ...node, branches: node.branches.map((each) => (each.id === way ? { ...each, name } : each)) }) };
  }
  const arm = node.kind === "split" ? node.arms.find(({ id }) => id === way) : undefined;
  if (node.kind !== "split" || arm === undefined) return null;
  return { name: arm.name, label: message("Rename arm"), box: `${arm.id} name`, to: (name) => ({ ...node, arms: node.arms.map((each) => (each.id === way ? { ...each, name } : each)) }) };
}
