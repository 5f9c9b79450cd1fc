import { largeFlow } from "./large-flow";
import { seededRandom } from "./seeded-random";
import { insertNode } from "@/lib/core/flow/edits/insert-node";
import { type Flow } from "@/lib/core/flow/flow";
import { applyPatch } from "@/lib/core/flow/patch";
import { layOut } from "@/lib/editor/layout";

/** How long the whole layout takes after a card was inserted on a line, joins included. */
const words = { placement: "home-hero", contentType: "hero", content: {}, texts: [{ attribute: "country", values: ["France", "Norway"] }] };

for (const cards of [1000, 5000]) {
  const random = seededRandom(cards);
  let flow: Flow = largeFlow(cards, words, random);
  const times = Array.from({ length: 60 }, () => {
    flow = withCardOnSomeLine(flow);
    const begin = performance.now();
    layOut(flow);
    return performance.now() - begin;
  }).slice(10).sort((a, b) => a - b);
  console.log(`${cards} cards, layout after an insert: median ${times[25]?.toFixed(1)} ms, p95 ${times[47]?.toFixed(1)} ms (goal 10 at 1 000)`);

  function withCardOnSomeLine(before: Flow): Flow {
    const edges = Object.values(before.edges);
    const edge = edges[Math.floor(random() * edges.length)];
    if (edge === undefined) throw new Error("The flow has no line");
    const patch = insertNode(before, { kind: "decision", at: { edge: edge.id } }, random);
    if (!patch.ok) throw new Error(JSON.stringify(patch.error));
    return applyPatch(before, patch.value);
  }
}
