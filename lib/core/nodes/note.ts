import { makeId } from "@/lib/core/vocabulary/ids";
import { type NodeKindSpec } from "./node-kind";

/** Text on the canvas; no meaning. */
export const note: NodeKindSpec<"note"> = {
  kind: "note",
  label: "Note",
  description: "A word to your colleagues; visitors never see it",
  create: (random) => ({ id: makeId("node", random), kind: "note", text: "", near: null }),
  waysOut: () => [],
  sentence: ({ text }) => text || "Empty note",
  lower: () => [],
};
