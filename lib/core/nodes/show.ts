import { makeId } from "@/lib/core/vocabulary/ids";
import { type NodeKindSpec } from "./node-kind";
import { message } from "@/lib/words/message";

/** A variant for each of one or more placements; none chosen: the default. */
export const show: NodeKindSpec<"show"> = {
  kind: "show",
  label: message("Show"),
  description: message("The content people get here"),
  create: (random) => ({ id: makeId("node", random), kind: "show", name: "", variants: {} }),
  waysOut: () => [],
  title: ({ name, variants }, { say }) => {
    const [first] = Object.values(variants);
    if (name !== "") return name;
    return first === undefined ? say("Leave the page as it is") : first.name || say("Unnamed variant");
  },
  sentence: ({ name, variants }, names) => {
    const shown = Object.entries(variants).map(([placement, variant]) => names.say("{variant} in {placement}", { variant: variant.name || names.say("a variant without a name"), placement: names.placement(placement) }));
    if (shown.length === 0) return name || names.say("Leave the page as it is");
    return names.say("Show {variants}", { variants: shown.join(names.say(" and ")) });
  },
  lower: ({ variants }) => [{ kind: "give", variants }],
};
