import { type Target } from "./editing-session";
import { type Flow } from "@/lib/core/flow/flow";
import { waysOutOf } from "@/lib/core/flow/graph";

/** The card under the pointer, or the way out whose end or + is there. */
export function targetUnder(element: Element | null, flow: Flow): Target | null {
  const place = element?.closest<HTMLElement>("[data-card], [data-from]");
  const id = place?.dataset["card"] ?? place?.dataset["from"] ?? "";
  const node = Object.hasOwn(flow.nodes, id) ? flow.nodes[id] : undefined;
  if (node === undefined) return null;
  const way = waysOutOf(flow, node.id).find((each) => each.way === place?.dataset["way"]);
  return { node: node.id, way: way?.way ?? null };
}
