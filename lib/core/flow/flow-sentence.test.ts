import { expect, it } from "vitest";
import { drawingLibrary, flowWith } from "./drawing.cases";
import { flowSentences } from "./flow-sentence";
import { namesOf } from "./names";
import { inEnglish } from "@/lib/words/words";

it("tells a flow line by line, and ends no question with a full stop", () => {
  expect(flowSentences(flowWith(), namesOf(drawingLibrary, inEnglish))).toEqual([
    "Every visitor, in Home.",
    "Who are they?",
    "  VIPs, if Plan is vip: Words.",
    "    A · 50 %: Show Hello in Home.",
    "    B · 50 %: Leave the page as it is.",
    "  French, if Country is France: as above: Show Hello in Home.",
    "  Everybody else: as above: Leave the page as it is.",
  ]);
});
