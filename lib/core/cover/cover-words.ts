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
import { type Truth } from "@/lib/core/vocabulary/truth";
import { message } from "@/lib/words/message";
import { type Words } from "@/lib/words/words";

export type CoverWords = {
  readonly campaigns: readonly CampaignSource[];
  readonly library: Library;
  /** Of the compiled flows: the predicate of each condition row. */
  readonly predicateOf: ReadonlyMap<string, number>;
  /** The bundle's pool: a row that counts exactly, or says did not, is made of predicates that no row is drawn for. */
  readonly pool?: readonly Predicate[];
  readonly say: Words;
};

/** What is to be reached, in words: `“VIPs” of Who are they?`. */
export function targetWords(target: CoverTarget, words: CoverWords): string {
  const node = cardWords(target, words);
  if (target.kind === "end") return node;
  if (target.kind === "answer") return words.say("“{question}” answered {truth}, at {card}", { question: questionWords(target.leaf, words), truth: words.say(truthWords[target.truth]), card: node });
  if (target.way === null) return words.say("not let in");
  const label = wayLabel(target, words);
  return label === "" ? words.say("let in") : words.say("“{way}” of {card}", { way: label, card: node });
}

/** A name for somebody made up, from what only they reach: `VIPs, B`. The same name twice gets a number. */
export function personaNames(personas: readonly MadePersona[], words: CoverWords): readonly string[] {
  const taken = new Map<string, number>();
  return personas.map(({ reaches }) => {
    const labels = reaches.flatMap((target) => (target.kind === "way" ? [target.way === null ? words.say("Not let in") : wayLabel(target, words)] : [])).flatMap((label) => (label === "" ? [] : [withoutShare(label)]));
    const [first] = reaches;
    const name = labels.length > 0 ? labels.slice(-2).join(", ") : first === undefined ? words.say("Somebody") : first.kind === "answer" ? words.say("{label}: {value}", { label: questionWords(first.leaf, words), value: words.say(truthWords[first.truth]) }) : cardWords(first, words);
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    return (count === 1 ? name : `${name} (${count})`).slice(0, 80);
  });
}

const truthWords = { yes: message("yes"), no: message("no"), unknown: message("unknown") } as const satisfies Readonly<Record<Truth, string>>;

// An arm's label says its share as well, which is no part of a name.
const withoutShare = (label: string): string => label.replace(/ · [\d.]+ %$/, "");

const flowOf = (target: CoverTarget, { campaigns }: CoverWords) => campaigns.find(({ id }) => id === target.campaign)?.flow;

function cardWords(target: CoverTarget, words: CoverWords): string {
  const node = flowOf(target, words)?.nodes[target.node];
  if (node === undefined) return words.say("a card that is gone");
  if (node.kind === "entry") return words.say("the entry");
  return "name" in node && node.name !== "" ? node.name : findNodeKind(node.kind).sentence(node, namesOf(words.library, words.say));
}

function wayLabel(target: Extract<CoverTarget, { kind: "way" }>, words: CoverWords): string {
  const flow = flowOf(target, words);
  return flow === undefined ? "" : (waysOutOf(flow, target.node).find(({ way }) => way === target.way)?.label(words.say) ?? "");
}

/** The drawn row that a predicate was made from, wherever it stands. */
function questionWords(leaf: number, { campaigns, library, predicateOf, pool = [], say }: CoverWords): string {
  const drawn: readonly Condition[] = [...campaigns.flatMap(({ flow }) => Object.values(flow.nodes).flatMap((node) => conditionsOfNode(node).map(({ condition }) => condition))), ...library.audiences.map(({ condition }) => condition)];
  const rows = drawn.flatMap(partsOfCondition);
  const row = rows.find((part) => part.kind !== "group" && part.kind !== "audience" && predicateOf.get(part.id) === leaf && !(part.kind === "behaviour" && !part.did));
  if (row !== undefined) return conditionSentence(row, namesOf(library, say));
  const asked = pool[leaf];
  const counted = asked !== undefined && "did" in asked ? rows.find((part) => part.kind === "behaviour" && part.event === asked.did.event) : undefined;
  if (counted?.kind !== "behaviour" || asked === undefined || !("did" in asked)) return say("a question");
  const { times: _, then: __, ...plain } = counted;
  return conditionSentence({ ...plain, did: true, atLeast: asked.did.atLeast, withinDays: asked.did.withinDays }, namesOf(library, say));
}
