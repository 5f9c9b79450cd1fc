import { describe, expect, it } from "vitest";
import { whereTheyPart } from "./where-they-part";
import { type CampaignTrace, type TraceStep } from "@/lib/core/vocabulary/decision";

/** "who:french split:one" */
const trace = (text: string): CampaignTrace => ({
  campaign: "cmp_hello",
  outcome: "shown",
  path: text.split(" ").flatMap((turn): readonly TraceStep[] => {
    const [node, way] = turn.split(":");
    return node === undefined || node === "" ? [] : [{ kind: "test", node, predicate: 0, truth: "yes", way: way ?? null }];
  }),
});

describe("where two visitors part", () => {
  it.each([
    { why: "at the first box", one: "who:french", other: "who:vip split:a", node: "who" },
    { why: "further down", one: "who:vip split:a", other: "who:vip split:b", node: "split" },
    { why: "whatever was asked on the way", one: "who who:vip", other: "who:french", node: "who" },
    { why: "where one of them goes on alone", one: "who:vip", other: "who:vip split:b", node: "split" },
    { why: "nowhere, when they go the same way", one: "who:vip split:a", other: "who:vip split:a", node: null },
    { why: "nowhere, when nobody turns", one: "", other: "", node: null },
  ])("$why", ({ one, other, node }) => {
    expect([whereTheyPart(trace(one), trace(other)), whereTheyPart(trace(other), trace(one))]).toEqual([node, node]);
  });
});
