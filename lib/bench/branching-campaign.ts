import { type CampaignSource, type Library } from "@/lib/core/flow/campaign";
import { openFlow } from "@/lib/core/flow/open-flow";
import { isId, type Random } from "@/lib/core/vocabulary/ids";
import { type Attribute } from "@/lib/core/vocabulary/attribute";
import { type Json } from "@/lib/std/json";

type Compared = { readonly attribute: string; readonly operator: string; readonly operand: Json };

/** What is asked in the workload: half texts, the rest numbers, booleans, dates, versions and lists, about a hundred of them. */
export const branchingLibrary = (attributes = 105): Library => ({
  attributes: Array.from({ length: attributes }, (_, index): Attribute => ({ key: `a${index}`, type: typeOf(index), purpose: null, label: `Attribute ${index}`, description: "", category: "", suggestions: [], unit: null, source: null })),
  audiences: [],
  placements: [{ key: "hero", name: "Home hero", description: "", channel: "web", contentType: "text", baseline: null }],
});

const types = ["text", "number", "text", "boolean", "text", "version", "text", "number", "text", "list"] as const;
const typeOf = (index: number): Attribute["type"] => types[index % types.length] ?? "text";

export type Branching = { readonly branches: number; readonly attributes: number; readonly random: Random; readonly id?: string; readonly prefix?: string };

/** One decision with so many branches, each of some five comparisons in groups of all, any and none; one in forty is dead by design. */
export function branchingCampaign({ branches, attributes, random, id = "cmp_branching", prefix = "" }: Branching): CampaignSource {
  let count = 0;
  const made: Compared[][][] = [];
  const conditions = Array.from({ length: branches }, (_, index) => {
    const groups = index % 40 === 39 && made[index - 7] !== undefined ? [...(made[index - 7] ?? []), [comparison(attributes, random)]] : Array.from({ length: 2 + Math.floor(random() * 2) }, () => Array.from({ length: 1 + Math.floor(random() * 3) }, () => comparison(attributes, random)));
    made.push(groups);
    const nextId = () => `cnd_${prefix}part${(count += 1)}`;
    const parts = groups.map((rows, at) => ({ kind: "group", id: nextId(), match: at > 0 && index % 9 === 4 ? "none" : "any", parts: rows.map((row) => ({ kind: "comparison", id: nextId(), ...row })) }));
    return { kind: "group", id: nextId(), match: "all", parts };
  });
  const ways = [...conditions.map((_, index) => `brn_${prefix}branch${index}`), "else"];
  const nodes = [
    { id: `nod_${prefix}entry`, kind: "entry", placements: ["hero"], schedule: { from: null, until: null }, eligible: null, holdout: { seed: `sed_${prefix}hold`, shareBp: 0 } },
    ...decisions(conditions, prefix),
    ...ways.map((_, index) => ({ id: `nod_${prefix}show${index}`, kind: "show", name: "", variants: { hero: { id: `var_${prefix}text${index}`, name: `Variant ${index}`, contentType: "text", content: { text: `Text ${prefix}${index}`, linkLabel: "", linkUrl: "" } } } })),
  ];
  const edges = [
    { id: `edg_${prefix}entry`, from: `nod_${prefix}entry`, way: "out", to: `nod_${prefix}decision0` },
    ...conditions.map((_, index) => ({ id: `edg_${prefix}line${index}`, from: `nod_${prefix}decision${Math.floor(index / 200)}`, way: `brn_${prefix}branch${index}`, to: `nod_${prefix}show${index}` })),
    ...decisions(conditions, prefix).map((_, index, all) => ({ id: `edg_${prefix}else${index}`, from: `nod_${prefix}decision${index}`, way: "else", to: index + 1 < all.length ? `nod_${prefix}decision${index + 1}` : `nod_${prefix}show${branches}` })),
  ];
  const byId = (records: readonly { readonly id: string }[]) => Object.fromEntries(records.map((record) => [record.id, record]));
  const flow = openFlow({ format: 1, nodes: byId(nodes), edges: byId(edges) });
  if (!flow.ok || !isId("campaign", id)) throw new Error(flow.ok ? id : JSON.stringify(flow.error.problems.slice(0, 3)));
  return { id, name: id, flow: flow.value };
}

/** A decision holds at most 200 branches; a longer flow is several in a row. */
const decisions = (conditions: readonly Json[], prefix: string) =>
  Array.from({ length: Math.ceil(conditions.length / 200) }, (_, part) => ({
    id: `nod_${prefix}decision${part}`,
    kind: "decision",
    name: "",
    unknownExit: false,
    branches: conditions.slice(part * 200, part * 200 + 200).map((condition, index) => ({ id: `brn_${prefix}branch${part * 200 + index}`, name: `B${part * 200 + index}`, condition })),
  }));

function comparison(attributes: number, random: Random): Compared {
  const index = Math.floor(random() * attributes);
  const attribute = `a${index}`;
  const word = () => `word ${Math.floor(random() * 6)}`;
  const number = Math.floor(random() * 100);
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error("nothing to pick from");
    return item;
  };
  switch (typeOf(index)) {
    case "number":
      return { attribute, operator: pick(["number.less", "number.at-least", "number.equals"]), operand: number };
    case "boolean":
      return { attribute, operator: pick(["boolean.is-yes", "boolean.is-no"]), operand: null };
    case "version":
      return { attribute, operator: pick(["version.at-least", "version.less"]), operand: `${number % 9}.${number % 4}.0` };
    case "list":
      return { attribute, operator: pick(["list.contains-any", "list.contains-none"]), operand: [word(), word()] };
    default:
            return random() < 0.15 ? { attribute, operator: pick(["text.starts-with", "text.contains"]), operand: word() } : { attribute, operator: pick(["text.is", "text.is-not"]), operand: word() };
  }
}
