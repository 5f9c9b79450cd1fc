import fc from "fast-check";
import { expect, test } from "vitest";
import { editedFlow, seededRandom, someEdit } from "./editor.cases";
import { layOut } from "./layout";
import { shopFlow } from "./shop.cases";
import { type Flow } from "@/lib/core/flow/flow";
import { applyPatch } from "@/lib/core/flow/patch";
import { type Random } from "@/lib/core/vocabulary/ids";

test("whatever is edited: a layout that is kept is what laying the flow out anew gives", () => {
  let kept = 0;
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const random = seededRandom(seed);
      let flow = editedFlow(10, random);
      for (let edit = 0; edit < 12; edit += 1) {
        const before = layOut(flow);
        flow = random() < 0.5 ? renamed(flow, random) : edited(flow, random);
        const after = layOut(flow);
        if (after === before) kept += 1;
        layOut(shopFlow());
        expect(layOut(flow)).toEqual(after);
      }
    }),
    { numRuns: 500 },
  );
  expect(kept).toBeGreaterThan(0);
});

function edited(flow: Flow, random: Random): Flow {
  const patch = someEdit(flow, random);
  return patch.ok ? applyPatch(flow, patch.value) : flow;
}

/** The same flow, one of its cards under another name. */
function renamed(flow: Flow, random: Random): Flow {
  const named = Object.values(flow.nodes).filter((node) => "name" in node);
  const node = named[Math.floor(random() * named.length)];
  return node === undefined ? flow : { ...flow, nodes: { ...flow.nodes, [node.id]: { ...node, name: `Card ${random()}` } } };
}

test("words and conditions change no place", () => {
  expect(layOut(shopFlow({ greeting: "Salut", french: { kind: "comparison", id: "cnd_french", attribute: "plan", operator: "text.is", operand: "basic" } }))).toBe(layOut(shopFlow()));
});
