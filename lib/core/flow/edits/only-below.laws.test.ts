import fc from "fast-check";
import { expect, test } from "vitest";
import { onlyBelow } from "./only-below";
import { type Flow, type FlowEdge } from "@/lib/core/flow/flow";
import { edgesInto } from "@/lib/core/flow/graph";
import { arbitraryShop } from "@/lib/spec/arbitrary-campaign";

test("what goes with some lines is every card all of whose ways in go, and no other", () => {
  let most = 0;
  fc.assert(
    // Some of the lines may hang below others.
    fc.property(arbitraryShop, fc.array(fc.nat(3), { minLength: 60, maxLength: 60 }), ({ campaigns }, chance) => {
      for (const { flow } of campaigns) {
        const lines = Object.values(flow.edges).filter((_, index) => chance[index % chance.length] === 0);
        const gone = onlyBelow(flow, lines).map(({ id }) => id);
        most = Math.max(most, gone.length);
        expect(gone.toSorted()).toEqual([...goneWith(flow, lines)].toSorted());
      }
    }),
    { numRuns: 300 },
  );
  expect(most).toBeGreaterThan(2);
});

/** The same, looked at again and again until nothing more goes. */
function goneWith(flow: Flow, lines: readonly FlowEdge[]): ReadonlySet<string> {
  const gone = new Set<string>();
  for (let before = -1; before < gone.size; ) {
    before = gone.size;
    for (const id of Object.keys(flow.nodes)) {
      const ways = edgesInto(flow, id);
      if (ways.length > 0 && ways.every((way) => lines.includes(way) || gone.has(way.from))) gone.add(id);
    }
  }
  return gone;
}
