import { expect, it } from "vitest";
import { copiedFlow } from "./copied-flow";
import { type Flow } from "@/lib/core/flow/flow";
import { newFlow } from "@/lib/core/flow/edits/new-flow";
import { split } from "@/lib/core/nodes/split";

function random(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}

function flowWithSplit(): Flow {
  const flow = newFlow({ placements: ["home-hero"] }, random(11));
  const test = split.create(random(12));
  return { ...flow, nodes: { ...flow.nodes, [test.id]: test } };
}

const seedsOf = (flow: Flow) =>
  Object.values(flow.nodes).flatMap((node) => {
    if (node.kind === "split") return [node.seed];
    return node.kind === "entry" ? [node.holdout.seed] : [];
  });

it("a copy draws by itself: none of its seeds is the original's", () => {
  const flow = flowWithSplit();
  const seeds = seedsOf(copiedFlow(flow, random(13)));
  expect(seeds).toHaveLength(2);
  expect(seeds.filter((seed) => seedsOf(flow).includes(seed))).toEqual([]);
});

it("a copy counts its results by itself: its variants are new ones with the same content", () => {
  const flow = flowWithSplit();
  const show = Object.values(flow.nodes).find((node) => node.kind === "show");
  if (show?.kind !== "show") throw new Error("a new flow ends in a show");
  const variant = { id: "var_original" as const, name: "Bonjour", contentType: "text", content: { text: "Bonjour" } };
  const copy = copiedFlow(JSON.parse(JSON.stringify({ ...flow, nodes: { ...flow.nodes, [show.id]: { ...show, variants: { "home-hero": variant } } } })), random(14));
  const copied = copy.nodes[show.id];
  const copiedVariant = copied?.kind === "show" ? copied.variants["home-hero"] : undefined;
  expect(copiedVariant?.content).toEqual({ text: "Bonjour" });
  expect(copiedVariant?.id).not.toBe("var_original");
});

it("a copy leaves the original as it was, and every edge where it was", () => {
  const flow = flowWithSplit();
  const before = JSON.stringify(flow);
  expect(copiedFlow(flow, random(15)).edges).toEqual(flow.edges);
  expect(JSON.stringify(flow)).toBe(before);
});
