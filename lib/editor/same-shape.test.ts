import { expect, test } from "vitest";
import { nothingHidden } from "./folding";
import { sameShape } from "./same-shape";
import { shopFlow } from "./shop.cases";
import { openFlow } from "@/lib/core/flow/open-flow";
import { type Flow } from "@/lib/core/flow/flow";

const note = { id: "nod_note", kind: "note", text: "Ask Vera", near: "nod_who" };
const { nod_rest: rest, nod_gold: gold } = shopFlow().nodes;

/** The shop's flow with a note, and with other cards of the same names. */
function drawn(cards: Readonly<Record<string, unknown>> = {}): Flow {
  const { format, nodes, edges } = shopFlow();
  const opened = openFlow({ format, nodes: { ...nodes, nod_note: note, ...cards }, edges });
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return opened.value;
}

const sameAs = (other: Flow, folded: readonly (keyof Flow["nodes"])[] = []) =>
  sameShape({ flow: drawn(), hidden: nothingHidden }, { flow: other, hidden: new Map(Object.values(other.nodes).flatMap(({ id }) => (folded.includes(id) ? [[id, 1] as const] : []))) });

test.each([
  { why: "the same drawing, read anew", other: drawn(), same: true },
  { why: "a card under another name", other: drawn({ nod_rest: { ...rest, name: "All others" } }), same: true },
  { why: "a note that says something else of the same length", other: drawn({ nod_note: { ...note, text: "Ask Paul" } }), same: true },
  { why: "a note that grows by a line", other: drawn({ nod_note: { ...note, text: "Ask Vera\nand Paul" } }), same: false },
  { why: "a note that stands beside another card", other: drawn({ nod_note: { ...note, near: "nod_gold" } }), same: false },
  { why: "a Show that fills nothing any more", other: drawn({ nod_gold: { ...gold, variants: {} } }), same: false },
])("$why: $same", ({ other, same }) => {
  expect(sameAs(other)).toBe(same);
});

test("a fold is another shape", () => {
  expect(sameAs(drawn(), ["nod_who"])).toBe(false);
});
