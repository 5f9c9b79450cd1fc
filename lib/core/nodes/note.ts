import { makeId } from "@/lib/core/vocabulary/ids";
import { type NodeKindSpec } from "./node-kind";
import { message } from "@/lib/words/message";

/** Text on the canvas; no meaning. */
export const note: NodeKindSpec<"note"> = {
  kind: "note",
  label: message("Note"),
  description: message("A word to your colleagues; visitors never see it"),
  create: (random) => ({ id: makeId("node", random), kind: "note", text: "", near: null }),
  waysOut: () => [],
  title: ({ text }, { say }) => text || say("Empty note"),
  sentence: ({ text }, { say }) => text || say("Empty note"),
  lower: () => [],
};
