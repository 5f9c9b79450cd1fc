import { expect, test } from "vitest";
import { bundleText } from "@/lib/core/compile/bundle-text";
import { compile } from "@/lib/core/compile/compile";
import { decide } from "@/lib/core/evaluate/decide";
import { loadBundle } from "@/lib/core/evaluate/load-bundle";
import { profileFromJson } from "@/lib/core/evaluate/profile-from-json";
import { type Library } from "@/lib/core/flow/campaign";
import { type Flow } from "@/lib/core/flow/flow";
import { openFlow } from "@/lib/core/flow/open-flow";
import { parseId } from "@/lib/core/vocabulary/ids";

const library: Library = {
  attributes: ["plan", "country"].map((key) => ({ key, type: "text", purpose: null, label: key, description: "", category: "", suggestions: [], unit: null, source: null }) as const),
  audiences: [],
  placements: [{ key: "note", name: "Note", description: "", channel: "web", contentType: "text", baseline: null }],
};

const is = (id: string, attribute: string, operand: string) => ({ kind: "comparison", id, attribute, operator: "text.is", operand });
const both = (parts: readonly unknown[]) => ({ kind: "group", id: "cnd_both", match: "all", parts });
const [vip, french] = [is("cnd_vip", "plan", "vip"), is("cnd_french", "country", "FR")];
const shows = (id: string, text: string) => ({ id: `nod_${id}`, kind: "show", name: "", variants: { note: { id: `var_${id}`, name: text, contentType: "text", content: { text } } } });
const line = (from: string, way: string, to: string) => ({ id: `edg_${from}_${way}`, from: `nod_${from}`, way, to: `nod_${to}` });
const entry = { id: "nod_start", kind: "entry", placements: ["note"], schedule: { from: null, until: null }, eligible: null, holdout: { seed: "sed_hold", shareBp: 0 } };
const decision = (id: string, branches: readonly unknown[]) => ({ id: `nod_${id}`, kind: "decision", name: "", branches, unknownExit: false });
const branch = (id: string, condition: unknown) => ({ id: `brn_${id}`, name: "", condition });

type Records = readonly { readonly id: string }[];
const drawn = (nodes: Records, edges: Records): Flow => {
  const byId = (records: Records) => Object.fromEntries(records.map((record) => [record.id, record]));
  const flow = openFlow({ format: 1, nodes: byId(nodes), edges: byId(edges) });
  if (!flow.ok) throw new Error(JSON.stringify(flow.error));
  return flow.value;
};

const compiled = (flow: Flow) => {
  const id = parseId("campaign", "cmp_spec");
  if (!id.ok) throw new Error("not a campaign id");
  const result = compile([{ id: id.value, name: "", flow }], { environment: "spec", library });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.bundle;
};

test("rules drawn in another order have the same text, and so the same address", () => {
  const flow = (parts: readonly unknown[], turn: (records: Records) => Records) =>
    drawn(
      turn([entry, decision("who", [branch("both", both(parts)), branch("french", french)]), shows("gold", "Gold"), shows("rest", "Rest")]),
      turn([line("start", "out", "who"), line("who", "brn_both", "gold"), line("who", "brn_french", "gold"), line("who", "else", "rest")]),
    );
  const text = bundleText(compiled(flow([vip, french], (records) => records)));
  expect(bundleText(compiled(flow([french, vip], (records) => records.toReversed())))).toBe(text);
  expect(bundleText(compiled(flow([french, vip, vip], (records) => records)))).toBe(text);
  expect(bundleText(compiled(flow([vip, is("cnd_french", "country", "BE")], (records) => records)))).not.toBe(text);
});

test("a decision without branches is passed through to its own Everybody else, not to whatever stands next", () => {
  const flow = drawn(
    [entry, decision("who", [branch("vip", vip)]), decision("empty", []), decision("more", [branch("french", french)]), shows("gold", "Gold"), shows("rest", "Rest")],
    [
      line("start", "out", "who"),
      line("who", "brn_vip", "empty"),
      line("empty", "else", "gold"),
      line("who", "else", "more"),
      line("more", "brn_french", "gold"),
      line("more", "else", "rest"),
    ],
  );
  const loaded = loadBundle(compiled(flow));
  if (!loaded.ok) throw new Error(loaded.error.why);
  const shown = (attributes: Readonly<Record<string, string>>) =>
    decide(loaded.value, profileFromJson({ attributes }, loaded.value.door), { now: 0 }).placements["note"]?.variant?.name;
  expect([shown({ plan: "vip" }), shown({ plan: "basic" }), shown({ country: "FR" })]).toEqual(["Gold", "Rest", "Gold"]);
});

test("a decision without branches right after the entry is passed through too, past what only its other ways lead to", () => {
  const flow = drawn(
    [entry, { ...decision("empty", []), unknownExit: true }, decision("who", [branch("vip", vip)]), shows("gold", "Gold"), shows("rest", "Rest")],
    [line("start", "out", "empty"), line("empty", "unknown", "who"), line("who", "brn_vip", "gold"), line("who", "else", "rest"), line("empty", "else", "rest")],
  );
  const [program] = compiled(flow).campaigns;
  expect(program?.steps.map(({ node }) => node)).toEqual(["nod_rest"]);
});
