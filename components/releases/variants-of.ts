import { type Flow } from "@/lib/core/flow/flow";
import { type Variant } from "@/lib/core/nodes/node";

export type PlacedVariant = { readonly placement: string; readonly show: string; readonly variant: Variant };

/** What a flow can show, by placement. */
export function variantsOf(flow: Flow): readonly PlacedVariant[] {
  const shows = Object.values(flow.nodes).flatMap((node) => (node.kind === "show" ? [node] : []));
  const placed = shows.flatMap((show) => Object.entries(show.variants).map(([placement, variant]) => ({ placement, show: show.name, variant })));
  return placed.toSorted((a, b) => (a.placement < b.placement ? -1 : Number(a.placement > b.placement)));
}
