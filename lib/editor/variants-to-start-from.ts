import { type EditorState } from "./editor-state";
import { type NodeId } from "@/lib/core/vocabulary/ids";
import { type Flow } from "@/lib/core/flow/flow";
import { type Variant } from "@/lib/core/nodes/node";

export type StartingVariant = { readonly variant: Variant; /** Null: of this campaign. */ readonly campaign: string | null };

/** What a variant of this content type can be begun from: those of this campaign's other cards, then those that other campaigns have live. */
export function variantsToStartFrom({ flow, campaigns }: Pick<EditorState, "flow" | "campaigns">, { contentType, besides }: { readonly contentType: string; readonly besides: NodeId }): readonly StartingVariant[] {
  const own = variantsIn(flow, besides).map((variant) => ({ variant, campaign: null }));
  const others = campaigns.flatMap(({ name, flow: live }) => (live === null ? [] : variantsIn(live, null).map((variant) => ({ variant, campaign: name }))));
  return [...own, ...others].filter(({ variant }) => variant.contentType === contentType);
}

const variantsIn = (flow: Flow, besides: NodeId | null): readonly Variant[] =>
  Object.values(flow.nodes).flatMap((node) => (node.kind === "show" && node.id !== besides ? Object.values(node.variants) : []));
