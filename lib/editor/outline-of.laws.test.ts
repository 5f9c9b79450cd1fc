import fc from "fast-check";
import { expect, test } from "vitest";
import { editedFlow, seededRandom } from "./editor.cases";
import { outlineOf, rowOfSelection, selectionOfRow } from "./outline-of";
import { waysOutOf } from "@/lib/core/flow/graph";

const flows = fc.tuple(fc.integer(), fc.integer({ min: 0, max: 60 })).map(([seed, edits]) => editedFlow(edits, seededRandom(seed)));
const rowsOf = (flow: ReturnType<typeof editedFlow>) => outlineOf({ flow, hidden: new Map() });

test("every row is the one that its own selection stands for, so arrows pass each of them once", () => {
  fc.assert(
    fc.property(flows, (flow) => {
      const rows = rowsOf(flow);
      expect(rows.map((row) => rowOfSelection(rows, selectionOfRow(row))?.key)).toEqual(rows.map(({ key }) => key));
    }),
  );
});

test("each card is told once, and each way out of each card once", () => {
  fc.assert(
    fc.property(flows, (flow) => {
      const rows = rowsOf(flow);
      expect(rows.flatMap(({ is, node }) => (is === "card" ? [node] : [])).toSorted()).toEqual(Object.keys(flow.nodes).toSorted());
      const ways = Object.values(flow.nodes).flatMap(({ id }) => waysOutOf(flow, id).map(({ way }) => `${id} ${way}`));
      expect(rows.flatMap(({ from }) => (from === null ? [] : [`${from.node} ${from.way}`])).toSorted()).toEqual(ways.toSorted());
    }),
  );
});
