import { describe, expect, it } from "vitest";
import { litPath } from "./lit-path";
import { shopFlow } from "@/lib/editor/shop.cases";
import { type CampaignTrace, type TraceStep } from "@/lib/core/vocabulary/decision";

const asked = (way: string | null): TraceStep => ({ kind: "test", node: "nod_who", predicate: 0, truth: way === null ? "no" : "yes", way });
const trace = (outcome: CampaignTrace["outcome"], ...path: readonly TraceStep[]): CampaignTrace => ({ campaign: "cmp_hello", outcome, path });
const letIn = (way: string | null): TraceStep => ({ kind: "test", node: "nod_entry", predicate: 1, truth: way === null ? "no" : "yes", way });

describe("the lit path", () => {
  it.each([
    {
      why: "a visitor taken by the second branch",
      trace: trace("shown", asked(null), asked("brn_vip"), { kind: "give", node: "nod_gold" }),
      nodes: ["nod_entry", "nod_gold", "nod_who"],
      edges: ["edg_start", "edg_vip"],
    },
    {
      why: "a visitor nobody took",
      trace: trace("nothing", asked(null), asked("else"), { kind: "give", node: "nod_rest" }),
      nodes: ["nod_entry", "nod_rest", "nod_who"],
      edges: ["edg_else", "edg_start"],
    },
    { why: "one who was not let in", trace: trace("not-eligible", letIn(null)), nodes: ["nod_entry"], edges: [] },
    { why: "one who came in to a way that leads nowhere", trace: trace("not-eligible", letIn("out"), asked("gone")), nodes: ["nod_entry", "nod_who"], edges: ["edg_start"] },
    { why: "a campaign that is not open", trace: trace("not-open"), nodes: ["nod_entry"], edges: [] },
  ])("$why", ({ trace: taken, nodes, edges }) => {
    const path = litPath(shopFlow(), taken);
    expect([[...path.nodes].sort(), [...path.edges].sort()]).toEqual([nodes, edges]);
  });
});
