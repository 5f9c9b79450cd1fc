import { makeId } from "@/lib/core/vocabulary/ids";
import { type NodeKindSpec } from "./node-kind";

/** A variant for each of one or more placements; none chosen: the default. */
export const show: NodeKindSpec<"show"> = {
  kind: "show",
  label: "Show",
  description: "The content people get here",
  create: (random) => ({ id: makeId("node", random), kind: "show", name: "", variants: {} }),
  waysOut: () => [],
  sentence: ({ name, variants }, names) => {
    const shown = Object.entries(variants).map(([placement, variant]) => `${variant.name || "a variant without a name"} in ${names.placement(placement)}`);
    if (shown.length === 0) return name || "Leave the page as it is";
    return `Show ${shown.join(" and ")}`;
  },
  lower: ({ variants }) => [{ kind: "give", variants }],
};
