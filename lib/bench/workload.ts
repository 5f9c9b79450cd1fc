import { seededRandom } from "./seeded-random";
import { newEdge } from "@/lib/core/flow/edits/changes";
import { type CampaignSource, type Library } from "@/lib/core/flow/campaign";
import { type Condition } from "@/lib/core/conditions/condition";
import { type FlowEdge } from "@/lib/core/flow/flow";
import { type FlowNode, type WayOut } from "@/lib/core/nodes/node";
import { decision } from "@/lib/core/nodes/decision";
import { entry } from "@/lib/core/nodes/entry";
import { findNodeKind } from "@/lib/core/nodes/registry";
import { show } from "@/lib/core/nodes/show";
import { split } from "@/lib/core/nodes/split";
import { type Attribute } from "@/lib/core/vocabulary/attribute";
import { makeId, type NodeId, type Random } from "@/lib/core/vocabulary/ids";
import { type ProfileJson } from "@/lib/core/vocabulary/profile";
import { type Json } from "@/lib/std/json";

/** A generated environment: as many campaigns as flows, each with a placement of its own, so that every flow is decided. */
export type Workload = { readonly name: string; readonly campaigns: readonly CampaignSource[]; readonly library: Library; readonly profiles: readonly ProfileJson[] };

const sizes = {
  small: { flows: 20, questions: 5, audiences: 0 },
  medium: { flows: 200, questions: 5, audiences: 20 },
  large: { flows: 5000, questions: 5, audiences: 200 },
} as const;

export type WorkloadSize = keyof typeof sizes;

/** The moment the benchmark lives in. */
export const benchNow = Date.parse("2026-06-15T12:00:00Z");

/**
 * Seeded: the same size gives the same workload. Six flows in ten are chains of if and else if, the others trees; splits end in
 * content; conditions nest, and share audiences. Only operators that every engine has, none of them a negation: engines differ in what
 * "not" means of a value that is missing.
 */
export function workload(name: WorkloadSize, profiles: number): Workload {
  const { flows, questions, audiences } = sizes[name];
  const random = seededRandom(flows);
  const library: Library = {
    attributes: attributes(),
    audiences: Array.from({ length: audiences }, (_, index) => ({ id: makeId("audience", random), name: `Audience ${index}`, description: "", condition: group(random, 3) })),
    placements: Array.from({ length: flows }, (_, index) => ({ key: `place${index}`, name: `Place ${index}`, description: "", channel: "web" as const, contentType: "text", baseline: null })),
  };
  const campaigns = Array.from({ length: flows }, (_, index): CampaignSource => ({ id: makeId("campaign", random), name: `Campaign ${index}`, flow: flow({ placement: `place${index}`, questions, library, random }) }));
  return { name, campaigns, library, profiles: Array.from({ length: profiles }, (_, index) => profile(index, random)) };
}

const textValues = Array.from({ length: 12 }, (_, index) => `value${index}`);
const textKeys = Array.from({ length: 14 }, (_, index) => `text${index}`);
const numberKeys = Array.from({ length: 12 }, (_, index) => `number${index}`);
const booleanKeys = Array.from({ length: 4 }, (_, index) => `flag${index}`);

function attributes(): readonly Attribute[] {
  const made = (type: Attribute["type"]) => (key: string): Attribute => ({ key, type, label: key, description: "", category: "Bench", purpose: null, suggestions: [], unit: null, source: null });
  return [...textKeys.map(made("text")), ...numberKeys.map(made("number")), ...booleanKeys.map(made("boolean"))];
}

const pick = <Item>(items: readonly Item[], random: Random): Item => {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error("nothing to pick");
  return item;
};

function comparison(random: Random): Condition {
  const made = (attribute: string, operator: string, operand: Json): Condition => ({ kind: "comparison", id: makeId("condition", random), attribute, operator, operand });
  const dice = random();
  if (dice < 0.3) return made(pick(textKeys, random), "text.is", pick(textValues, random));
  if (dice < 0.5) return made(pick(textKeys, random), "text.is-one-of", [...new Set([pick(textValues, random), pick(textValues, random), pick(textValues, random)])]);
  if (dice < 0.85) return made(pick(numberKeys, random), pick(["number.at-least", "number.less", "number.more", "number.at-most"], random), Math.floor(random() * 60));
  return made(pick(booleanKeys, random), "boolean.is-yes", null);
}

function group(random: Random, most: number): Condition {
  const parts = Array.from({ length: 1 + Math.floor(random() * most) }, () => (random() < 0.15 ? group(random, 2) : comparison(random)));
  return { kind: "group", id: makeId("condition", random), match: random() < 0.65 ? "all" : "any", parts };
}

function question({ library, random }: Drawing): Condition {
  const audience = library.audiences.length > 0 && random() < 0.4 ? pick(library.audiences, random) : null;
  if (audience === null) return group(random, 3);
  const inAudience: Condition = { kind: "audience", id: makeId("condition", random), audience: audience.id, is: "in" };
  return { kind: "group", id: makeId("condition", random), match: "all", parts: [inAudience, comparison(random)] };
}

type Drawing = { readonly placement: string; readonly questions: number; readonly library: Library; readonly random: Random };
type Open = { readonly from: NodeId; readonly way: WayOut };

function flow(drawing: Drawing): CampaignSource["flow"] {
  const { placement, random } = drawing;
  const nodes: FlowNode[] = [{ ...entry.create(random), placements: [placement] }];
  const edges: FlowEdge[] = [];
  const [start] = nodes;
  let open: Open[] = start === undefined ? [] : [{ from: start.id, way: "out" }];
  const put = (node: FlowNode, at: Open) => {
    nodes.push(node);
    edges.push(newEdge({ from: at.from, way: at.way, to: node.id }, random));
    return findNodeKind(node.kind).waysOut(node).map(({ way }): Open => ({ from: node.id, way }));
  };
  const branches = (count: number) => Array.from({ length: count }, (_, index) => ({ id: makeId("branch", random), name: `Branch ${index}`, condition: question(drawing) }));
  const isChain = random() < 0.6;
  for (let left = drawing.questions; left > 0; ) {
    const asked = isChain ? left : 1;
    const at = open.shift();
    if (at === undefined) break;
    open = [...open, ...put({ ...decision.create(random), branches: branches(asked) }, at)];
    left -= asked;
  }
  for (const at of open) {
    const ends = random() < 0.2 ? put(split.create(random), at) : [at];
    for (const last of ends) {
      const id = makeId("variant", random);
      put({ ...show.create(random), variants: { [placement]: { id, name: id, contentType: "text", content: { text: id, linkLabel: "", linkUrl: "" } } } }, last);
    }
  }
  return { format: 1, nodes: Object.fromEntries(nodes.map((node) => [node.id, node])), edges: Object.fromEntries(edges.map((edge) => [edge.id, edge])) };
}

/** Half of the visitors are anonymous: most of what one may know is missing. Counts are log-normal, so few values come twice. */
function profile(index: number, random: Random): ProfileJson {
  const known = random() < 0.55 ? 0.4 : 0.95;
  const values: Record<string, Json> = {};
  for (const key of textKeys) if (random() < known) values[key] = pick(textValues, random);
  for (const key of numberKeys) if (random() < known) values[key] = Math.round(Math.exp(2.5 + 1.2 * normal(random)) * 100) / 100;
  for (const key of booleanKeys) if (random() < known) values[key] = random() < 0.5;
  return { visitor: `visitor-${index}`, attributes: values };
}

/** Box and Muller's transform. */
const normal = (random: Random): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
