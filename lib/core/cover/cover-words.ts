import { type CoverTarget } from "./cover-target";
import { type MadePersona } from "./cover-with-personas";
import { conditionSentence } from "@/lib/core/conditions/condition-sentence";
import { type Condition } from "@/lib/core/conditions/condition";
import { partsOfCondition } from "@/lib/core/conditions/parts-of-condition";
import { type CampaignSource, type Library } from "@/lib/core/flow/campaign";
import { namesOf } from "@/lib/core/flow/names";
import { waysOutOf } from "@/lib/core/flow/graph";
import { conditionsOfNode } from "@/lib/core/nodes/conditions-of-node";
import { findNodeKind } from "@/lib/core/nodes/registry";
import { type Predicate } from "@/lib/core/vocabulary/bundle";

export type CoverWords = {
  readonly campaigns: readonly CampaignSource[];
  readonly library: Library;
  /** Of the compiled flows: the predicate of each condition row. */
  readonly predicateOf: ReadonlyMap<string, number>;
  /** The bundle's pool: a row that counts exactly, or says did not, is made of predicates that no row is drawn for. */
  readonly pool?: readonly Predicate[];
};

/** What is to be reached, in words: `“VIPs” of Who are they?`. */
export function targetWords(target: CoverTarget, words: CoverWords): string {
  const node = cardWords(target, words);
  if (target.kind === "end") return node;
  if (target.kind === "answer") return `“${questionWords(target.leaf, words)}” answered ${target.truth}, at ${node}`;
  if (target.way === null) return "not let in";
  const label = wayLabel(target, words);
  return label === "" ? "let in" : `“${label}” of ${node}`;
}

/** A name for somebody made up, from what only they reach: `VIPs, B`. The same name twice gets a number. */
export function personaNames(personas: readonly MadePersona[], words: CoverWords): readonly string[] {
  const taken = new Map<string, number>();
  return personas.map(({ reaches }) => {
    const labels = reaches.flatMap((target) => (target.kind === "way" ? [target.way === null ? "Not let in" : wayLabel(target, words)] : [])).flatMap((label) => (label === "" ? [] : [withoutShare(label)]));
    const [first] = reaches;
    const name = labels.length > 0 ? labels.slice(-2).join(", ") : first === undefined ? "Somebody" : first.kind === "answer" ? `${questionWords(first.leaf, words)}: ${first.truth}` : cardWords(first, words);
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    return (count === 1 ? name : `${name} (${count})`).slice(0, 80);
  });
}

// An arm's label says its share as well, which is no part of a name.
const withoutShare = (label: string): string => label.replace(/ · [\d.]+ %$/, "");

const flowOf = (target: CoverTarget, { campaigns }: CoverWords) => campaigns.find(({ id }) => id === target.campaign)?.flow;

function cardWords(target: CoverTarget, words: CoverWords): string {
  const node = flowOf(target, words)?.nodes[target.node];
  if (node === undefined) return "a card that is gone";
  if (node.kind === "entry") return "the entry";
  return "name" in node && node.name !== "" ? node.name : findNodeKind(node.kind).sentence(node, namesOf(words.library));
}

function wayLabel(target: Extract<CoverTarget, { kind: "way" }>, words: CoverWords): string {
  const flow = flowOf(target, words);
  return flow === undefined ? "" : (waysOutOf(flow, target.node).find(({ way }) => way === target.way)?.label ?? "");
}

/** The drawn row that a predicate was made from, wherever it stands. */
function questionWords(leaf: number, { campaigns, library, predicateOf, pool = [] }: CoverWords): string {
  const drawn: readonly Condition[] = [...campaigns.flatMap(({ flow }) => Object.values(flow.nodes).flatMap((node) => conditionsOfNode(node).map(({ condition }) => condition))), ...library.audiences.map(({ condition }) => condition)];
  const rows = drawn.flatMap(partsOfCondition);
  const row = rows.find((part) => part.kind !== "group" && part.kind !== "audience" && predicateOf.get(part.id) === leaf && !(part.kind === "behaviour" && !part.did));
  if (row !== undefined) return conditionSentence(row, namesOf(library));
  const asked = pool[leaf];
  const counted = asked !== undefined && "did" in asked ? rows.find((part) => part.kind === "behaviour" && part.event === asked.did.event) : undefined;
  if (counted?.kind !== "behaviour" || asked === undefined || !("did" in asked)) return "a question";
  const { times: _, then: __, ...plain } = counted;
  return conditionSentence({ ...plain, did: true, atLeast: asked.did.atLeast, withinDays: asked.did.withinDays }, namesOf(library));
}
