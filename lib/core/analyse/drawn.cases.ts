import { type CampaignSource, type Library } from "@/lib/core/flow/campaign";
import { openFlow } from "@/lib/core/flow/open-flow";
import { isId } from "@/lib/core/vocabulary/ids";
import { type Attribute, type AttributeType } from "@/lib/core/vocabulary/attribute";
import { type Json } from "@/lib/std/json";

/** A catalogue in few words: `{ country: "text", plan: ["text", "shopping"] }`. */
export function libraryOf(attributes: Readonly<Record<string, AttributeType | readonly [AttributeType, string]>>, suggestions: readonly string[] = []): Library {
  const catalogue = Object.entries(attributes).map(([key, shape]): Attribute => {
    const [type, purpose]: readonly [AttributeType, string | null] = typeof shape === "string" ? [shape, null] : shape;
    return { key, label: key, description: "", category: "", suggestions, unit: null, source: null, type, purpose };
  });
  return { attributes: catalogue, audiences: [], placements: [{ key: "hero", name: "Home hero", description: "", channel: "web", contentType: "text", baseline: null }] };
}

export type Row = readonly [attribute: string, operator: string, operand: Json];
/** The rows of a branch; all must hold. */
export type DrawnBranch = readonly Row[];

type Drawn = { readonly branches: readonly DrawnBranch[]; readonly unknownExit?: boolean; readonly eligible?: DrawnBranch; readonly same?: boolean; readonly id?: string; readonly emptyUnknown?: boolean };

let count = 0;
const conditionOf = (rows: DrawnBranch): Json => ({
  kind: "group",
  id: `cnd_group${(count += 1)}`,
  match: "all",
  parts: rows.map(([attribute, operator, operand]) => ({ kind: "comparison", id: `cnd_row${(count += 1)}`, attribute, operator, operand })),
});

/** A campaign of one decision, each of its ways leading to a card of its own. */
export function drawnCampaign({ branches, unknownExit = false, eligible, same = false, id = "cmp_drawn", emptyUnknown = false }: Drawn): CampaignSource {
  const ways = [...branches.map((_, index) => `brn_branch${index + 1}`), ...(unknownExit ? ["unknown"] : []), "else"];
  const shows = ways.map((way, index) => ({ id: `nod_show${index + 1}`, kind: "show", name: "", variants: emptyUnknown && way === "unknown" ? {} : { hero: variantOf(same ? 0 : index) } }));
  const nodes = [
    { id: "nod_entry", kind: "entry", placements: ["hero"], schedule: { from: null, until: null }, eligible: eligible === undefined ? null : conditionOf(eligible), holdout: { seed: "sed_hold", shareBp: 0 } },
    { id: "nod_decision", kind: "decision", name: "", branches: branches.map((rows, index) => ({ id: `brn_branch${index + 1}`, name: `B${index + 1}`, condition: conditionOf(rows) })), unknownExit },
    ...shows,
  ];
  const edges = [{ id: "edg_entry", from: "nod_entry", way: "out", to: "nod_decision" }, ...ways.map((way, index) => ({ id: `edg_line${index}`, from: "nod_decision", way, to: `nod_show${index + 1}` }))];
  return campaignFrom(id, nodes, edges);
}

export const variantOf = (index: number): Json => ({ id: `var_text${index}`, name: `Variant ${index}`, contentType: "text", content: { text: `Text ${index}`, linkLabel: "", linkUrl: "" } });

/** A campaign from records as they are stored. */
export function campaignFrom(id: string, nodes: readonly { readonly id: string }[], edges: readonly { readonly id: string }[]): CampaignSource {
  const byId = (records: readonly { readonly id: string }[]) => Object.fromEntries(records.map((record) => [record.id, record]));
  const flow = openFlow({ format: 1, nodes: byId(nodes), edges: byId(edges) });
  if (!flow.ok) throw new Error(JSON.stringify(flow.error.problems));
  if (!isId("campaign", id)) throw new Error(`${id} is not a campaign id`);
  return { id, name: id, flow: flow.value };
}
