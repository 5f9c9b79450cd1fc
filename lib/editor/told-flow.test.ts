import fc from "fast-check";
import { expect, test } from "vitest";
import { changePart } from "./change-part";
import { renaming, type NamedPart } from "./renaming";
import { idOf } from "./shop.cases";
import { toldFlow, type ToldPiece } from "./told-flow";
import { drawingLibrary, flowWith, is, type Put } from "@/lib/core/flow/drawing.cases";
import { updateNode } from "@/lib/core/flow/edits/update-node";
import { type Flow } from "@/lib/core/flow/flow";
import { namesOf } from "@/lib/core/flow/names";
import { applyPatch } from "@/lib/core/flow/patch";
import { type FlowNode } from "@/lib/core/nodes/node";
import { findNodeKind } from "@/lib/core/nodes/registry";
import { arbitraryShop } from "@/lib/spec/arbitrary-campaign";
import { inEnglish } from "@/lib/words/words";

const audience = (id: string, name: string) => ({ id: idOf("audience", id), name, description: "", condition: { kind: "group", id: idOf("condition", "cnd_none"), match: "all", parts: [] } }) as const;
const library = { ...drawingLibrary, audiences: [audience("aud_regulars", "Regulars"), audience("aud_new", "Newcomers")] };
const asksAudience = { kind: "audience", id: "cnd_audience", audience: "aud_regulars", is: "in" };

const textOf = (pieces: readonly ToldPiece[]): string => pieces.map(({ text }) => text).join("");
const linesOf = (flow: Flow) => toldFlow({ flow, library, say: inEnglish });

/** What can be pressed in a line: the text, and what it changes. */
const pressable = (pieces: readonly ToldPiece[]) => pieces.flatMap(({ text, changes }) => (changes === null ? [] : [`${text}: ${changes.is}`]));

test("names, values, shares and placements can be changed where they are told", () => {
  expect(linesOf(flowWith()).map(({ lead, says }) => [...pressable(lead), ...pressable(says)])).toEqual([
    ["Home: placements"],
    ["Who are they?: name"],
    ["VIPs: name", "vip: part", "Words: name"],
    ["A: name", "50 %: shares", "Hello: name"],
    ["B: name", "50 %: shares", "Leave the page as it is: name"],
    ["French: name", "France: part"],
    [],
  ]);
});

test("so can an audience, wherever the language puts it", () => {
  const line = linesOf(flowWith(["nodes.nod_who.branches.0.condition", asksAudience]))[2];
  expect(textOf(line?.lead ?? [])).toBe("VIPs (is in Regulars): ");
  expect(pressable(line?.lead ?? [])).toEqual(["VIPs: name", "Regulars: part"]);
});

test("so can where a campaign shows: of people, of everybody, and before a place was chosen", () => {
  const entryOf = (...puts: readonly Put[]) => linesOf(flowWith(...puts))[0]?.says ?? [];
  const only: Put = ["nodes.nod_start.eligible", is("inside", "country", "Norway")];
  expect(textOf(entryOf(only))).toBe("People where Country is Norway, in Home.");
  expect(pressable(entryOf(only))).toEqual(["Norway: part", "Home: placements"]);
  expect(textOf(entryOf(["nodes.nod_start.placements", []]))).toBe("Every visitor, in no placement yet.");
  expect(pressable(entryOf(["nodes.nod_start.placements", []]))).toEqual(["no placement yet: placements"]);
});

test.each([
  { why: "a note", text: "Ask Ada first", told: "Note: Ask Ada first.", pressed: "Ask Ada first: note" },
  { why: "one that ends by itself", text: "Is this still so?", told: "Note: Is this still so?", pressed: "Is this still so?: note" },
  { why: "one without a word", text: "", told: "Note: Empty note.", pressed: "Empty note: note" },
])("$why is changed where it is told", ({ text, told, pressed }) => {
  const note = linesOf(flowWith(["nodes.nod_note", { id: "nod_note", kind: "note", text, near: "nod_who" }])).find(({ row }) => row.node === "nod_note");
  expect(textOf(note?.says ?? [])).toBe(told);
  expect(pressable(note?.says ?? [])).toEqual([pressed]);
});

test("an audience and a value are changed in the part that names them, and nowhere else", () => {
  const flow = flowWith(["nodes.nod_who.branches.0.condition", asksAudience]);
  const who = idOf("node", "nod_who");
  for (const { part, given, told } of [
    { part: "cnd_audience", given: { audience: "aud_new" }, told: ["VIPs (is in Newcomers): ", "French (Country is France): "] },
    { part: "cnd_french", given: { operand: "Norway" }, told: ["VIPs (is in Regulars): ", "French (Country is Norway): "] },
  ]) {
    const patch = changePart(who, idOf("condition", part), given)(flow, () => 0);
    if (!patch.ok) throw new Error(patch.error.tag);
    const lines = linesOf(applyPatch(flow, patch.value));
    expect([lines[2], lines[5]].map((line) => textOf(line?.lead ?? []))).toEqual(told);
  }
});

test.each<{ readonly why: string; readonly node: string; readonly part: NamedPart; readonly now: string; readonly box: string }>([
  { why: "a card", node: "nod_who", part: { of: "card" }, now: "Who are they?", box: "name" },
  { why: "a branch", node: "nod_who", part: { of: "way", way: idOf("branch", "brn_french") }, now: "French", box: "brn_french name" },
  { why: "an arm", node: "nod_test", part: { of: "way", way: idOf("arm", "arm_second") }, now: "B", box: "arm_second name" },
  { why: "what is shown", node: "nod_hello", part: { of: "variant", placement: "home" }, now: "Greeting", box: "var_hello name" },
])("$why is renamed by the command of its settings, and nothing else changes", ({ node: id, part, now, box }) => {
  const flow = flowWith(["nodes.nod_hello.variants.home.name", "Greeting"]);
  const node = nodeIn(flow, id);
  const renamed = renaming(node, part);
  expect(renamed).toMatchObject({ name: now, box });
  const patch = updateNode(flow, { node: renamed?.to("Another") ?? node }, () => 0);
  expect(patch).toMatchObject({ ok: true, value: [{ id }] });
  expect(JSON.stringify(renamed?.to("Another"))).toBe(JSON.stringify(node).replace(`"name":"${now}"`, '"name":"Another"'));
});

test.each<{ readonly why: string; readonly node: string; readonly part: NamedPart }>([
  { why: "the entry", node: "nod_start", part: { of: "card" } },
  { why: "Everybody else", node: "nod_who", part: { of: "way", way: "else" } },
  { why: "a placement that it does not fill", node: "nod_hello", part: { of: "variant", placement: "mail" } },
])("$why has no name of its own", ({ node, part }) => expect(renaming(nodeIn(flowWith(), node), part)).toBeNull());

test("in pieces a card says what its kind says", () => {
  fc.assert(
    fc.property(arbitraryShop, ({ campaigns, library: drawn }) => {
      for (const { flow } of campaigns) {
        for (const { row, says } of toldFlow({ flow, library: drawn, say: inEnglish })) {
          const node = flow.nodes[row.node];
          if (row.is !== "card" || node === undefined || node.kind === "note") continue;
          expect(textOf(says)).toContain(findNodeKind(node.kind).sentence(node, namesOf(drawn, inEnglish)));
        }
      }
    }),
    { numRuns: 40 },
  );
});

function nodeIn(flow: Flow, id: string): FlowNode {
  const node = flow.nodes[id];
  if (node === undefined) throw new Error(`no card ${id}`);
  return node;
}
