import { expect, it } from "vitest";
import { boxesAround } from "./boxes-around";
import { canvasElements } from "./canvas-elements";
import { layOut } from "@/lib/editor/layout";
import { shopFlow } from "@/lib/editor/shop.cases";
import { type Flow } from "@/lib/core/flow/flow";

const whole = shopFlow();
const withoutGold: Flow = { ...whole, edges: Object.fromEntries(Object.entries(whole.edges).filter(([id]) => id !== "edg_vip")), nodes: Object.fromEntries(Object.entries(whole.nodes).filter(([id]) => id !== "nod_gold")) };

/** From left, top to right, bottom. */
function seenFor(flow: Flow, id: string) {
  const elements = canvasElements(flow, layOut(flow), { nodes: [], edges: [] });
  const made = elements.nodes.find((node) => node.id === id);
  return made === undefined ? [] : boxesAround(made, elements).map(({ x, y, width, height }) => [x, y, x + width, y + height]);
}

it.each([
  { why: "of three beside each other, the one in the middle is seen with both", flow: whole, id: "nod_gold", seen: [[-132, 356, 132, 480], [-132, 356, 132, 480], [-424, 356, 424, 480]] },
  { why: "the leftmost is seen with its right neighbour, and not with the one after", flow: whole, id: "nod_bonjour", seen: [[-424, 356, -160, 480], [-424, 356, -160, 480], [-424, 356, 132, 480]] },
  { why: "an open end beside it counts as a neighbour", flow: withoutGold, id: "nod_rest", seen: [[112, 356, 376, 440], [112, 356, 376, 440], [-84, 356, 376, 440]] },
  { why: "a question is seen with the open ends below it that are to be filled", flow: withoutGold, id: "nod_who", seen: [[-132, 160, 132, 220], [-132, 160, 132, 412], [-132, 160, 132, 412]] },
])("$why", ({ flow, id, seen }) => {
  expect(seenFor(flow, id)).toEqual(seen);
});
