import { expect, it } from "vitest";
import { nodeTitle } from "./explain-decision";
import { drawingLibrary, flowWith } from "@/lib/core/flow/drawing.cases";
import { namesOf } from "@/lib/core/flow/names";
import { inEnglish } from "@/lib/words/words";

it.each([
  { why: "by its name", node: "nod_test", expected: "Words" },
  { why: "by the question on its card, where nobody named it", node: "nod_who", expected: "Who is it?" },
  { why: "by what it does, where it fills nothing", node: "nod_rest", expected: "Leave the page as it is" },
  { why: "by its kind, where its card says a whole condition", node: "nod_start", expected: "Entry" },
  { why: "as gone, where it is", node: "nod_gone", expected: "A box that is gone" },
])("a box is called as its card is: $why", ({ node, expected }) => {
  const flow = flowWith(["nodes.nod_who.name", ""]);
  expect(nodeTitle(flow.nodes[node], namesOf(drawingLibrary, inEnglish))).toBe(expected);
});
