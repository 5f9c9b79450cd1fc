import { type CampaignSource, type Library } from "./campaign";
import { type Flow } from "./flow";
import { openFlow } from "./open-flow";
import { parseId } from "@/lib/core/vocabulary/ids";
import { isJsonObject } from "@/lib/std/json";

/** A small finished drawing to change in tests: a decision with two branches, a split, two ends. */
export const is = (id: string, attribute: string, operand: string) => ({ kind: "comparison", id: `cnd_${id}`, attribute, operator: "text.is", operand });
export const textVariant = (name: string, text: string) => ({ id: "var_hello", name, contentType: "text", content: { text, linkLabel: "", linkUrl: "" } });
export const arm = (id: string, name: string, range: readonly [number, number]) => ({ id: `arm_${id}`, name, shareBp: range[1] - range[0], ranges: [range] });

export const vips = { id: "brn_vip", name: "VIPs", condition: is("vip", "plan", "vip") };
export const french = { id: "brn_french", name: "French", condition: is("french", "country", "France") };

export const drawing = {
  format: 1,
  nodes: {
    nod_start: { id: "nod_start", kind: "entry", placements: ["home"], schedule: { from: null, until: null }, eligible: null, holdout: { seed: "sed_hold", shareBp: 0 } },
    nod_who: { id: "nod_who", kind: "decision", name: "Who are they?", branches: [vips, french], unknownExit: false },
    nod_test: { id: "nod_test", kind: "split", name: "Words", seed: "sed_words", arms: [arm("first", "A", [0, 5000]), arm("second", "B", [5000, 10_000])], fallback: "arm_first" },
    nod_hello: { id: "nod_hello", kind: "show", name: "Hello", variants: { home: textVariant("Hello", "Good to see you") } },
    nod_rest: { id: "nod_rest", kind: "show", name: "", variants: {} },
  },
  edges: {
    edg_start: { id: "edg_start", from: "nod_start", way: "out", to: "nod_who" },
    edg_vip: { id: "edg_vip", from: "nod_who", way: "brn_vip", to: "nod_test" },
    edg_french: { id: "edg_french", from: "nod_who", way: "brn_french", to: "nod_hello" },
    edg_else: { id: "edg_else", from: "nod_who", way: "else", to: "nod_rest" },
    edg_first: { id: "edg_first", from: "nod_test", way: "arm_first", to: "nod_hello" },
    edg_second: { id: "edg_second", from: "nod_test", way: "arm_second", to: "nod_rest" },
  },
};

const attribute = (key: string, label: string) => ({ key, label, type: "text", purpose: null, description: "", category: "", suggestions: [], unit: null, source: null }) as const;
const placement = (key: string, name: string) => ({ key, name, description: "", channel: "web", contentType: "text", baseline: null }) as const;

/** What the drawing refers to. */
export const drawingLibrary: Library = { attributes: [attribute("plan", "Plan"), attribute("country", "Country")], audiences: [], placements: [placement("home", "Home"), placement("mail", "Mail")] };

/** A member by its path, and what to put there; undefined takes it away. */
export type Put = readonly [path: string, to: unknown];

/** The document with some members put to another value. */
export const drawingWith = (...puts: readonly Put[]): unknown => puts.reduce<unknown>((value, [path, to]) => withMember(value, path.split("."), to), drawing);

/** The same as a flow that opens. */
export function flowWith(...puts: readonly Put[]): Flow {
  const flow = openFlow(drawingWith(...puts));
  if (!flow.ok) throw new Error(JSON.stringify(flow.error.problems));
  return flow.value;
}

/** The same under a campaign's name. */
export function campaignWith(...puts: readonly Put[]): CampaignSource {
  const id = parseId("campaign", "cmp_drawn");
  if (!id.ok) throw new Error("not a campaign id");
  return { id: id.value, name: "Drawn", flow: flowWith(...puts) };
}

function withMember(value: unknown, [key, ...rest]: readonly string[], to: unknown): unknown {
  if (key === undefined) return to;
  if (Array.isArray(value)) return value.map((item: unknown, index) => (String(index) === key ? withMember(item, rest, to) : item));
  if (!isJsonObject(value)) return value;
  const { [key]: own, ...others } = value;
  const next = withMember(own, rest, to);
  return next === undefined ? others : { ...others, [key]: next };
}
