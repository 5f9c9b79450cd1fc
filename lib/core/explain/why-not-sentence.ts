import { nodeTitle, wayLabel } from "./explain-decision";
import { type WhyNot } from "./why-not";
import { conditionSentence } from "@/lib/core/conditions/condition-sentence";
import { type CampaignSource, type Library } from "@/lib/core/flow/campaign";
import { namesOf } from "@/lib/core/flow/names";
import { conditionsOfNode } from "@/lib/core/nodes/conditions-of-node";
import { type Truth } from "@/lib/core/vocabulary/truth";
import { message } from "@/lib/words/message";
import { type Words } from "@/lib/words/words";

export type WhyNotWords = {
  readonly campaigns: readonly CampaignSource[];
  readonly library: Library;
  /** Of the compiled flows: the predicate of each condition row. */
  readonly predicateOf: ReadonlyMap<string, number>;
  readonly say: Words;
};

/** Why somebody does not get a variant, in one or two sentences. */
export function whyNotSentence(why: WhyNot, words: WhyNotWords): string {
  const { say } = words;
  const campaign = (id: string): string => words.campaigns.find((each) => each.id === id)?.name ?? id;
  const placement = (key: string): string => namesOf(words.library, say).placement(key);
  switch (why.kind) {
    case "shown":
      return say("They do get it, in {placement}.", { placement: placement(why.placement) });
    case "nowhere":
      return say("No way leads to it.");
    case "not-open":
      return say("{campaign} is outside its schedule at this moment.", { campaign: campaign(why.campaign) });
    case "held-out":
      return say("{campaign} leads there, but they are held out and keep the default.", { campaign: campaign(why.campaign) });
    case "taken":
      return say("{campaign} leads there, but {other} stands above it and fills {placement} first.", { campaign: campaign(why.campaign), other: campaign(why.by), placement: placement(why.placement) });
    case "drawn":
      return `${say("{place} the draw leads to {took}; it would have to fall on {needed}.", { place: parting(why, words), ...ways(why, words) })}${more(why.others, say)}`;
    case "answered":
      return `${say("{place} “{question}” is {truth}; it would have to be {needed}.", { place: parting(why, words), question: question(why, words), truth: say(truthWords[why.truth]), needed: why.needed.map((truth) => say(truthWords[truth])).join(say(" or ")) })}${more(why.others, say)}`;
  }
}

const truthWords = { yes: message("yes"), no: message("no"), unknown: message("unknown") } as const satisfies Readonly<Record<Truth, string>>;

type Parting = Extract<WhyNot, { kind: "answered" | "drawn" }>;

const more = (others: number, say: Words): string =>
  others === 0 ? "" : ` ${say("{others, plural, one {One more answer on this way would have to be another.} other {{others} more answers on this way would have to be others.}}", { others })}`;

const flowOf = (why: Parting, { campaigns }: WhyNotWords) => campaigns.find(({ id }) => id === why.campaign)?.flow;

function parting(why: Parting, words: WhyNotWords): string {
  const node = flowOf(why, words)?.nodes[why.node];
  return node?.kind === "entry" ? words.say("To come in,") : words.say("At “{card}”,", { card: nodeTitle(node, namesOf(words.library, words.say)) });
}

function question(why: Extract<WhyNot, { kind: "answered" }>, words: WhyNotWords): string {
  const node = flowOf(why, words)?.nodes[why.node];
  const asked = node === undefined ? [] : conditionsOfNode(node).filter(({ condition }) => words.predicateOf.get(condition.id) === why.predicate);
  const { condition } = asked.find(({ way }) => way === why.way || way === why.took) ?? asked[0] ?? {};
  return condition === undefined ? words.say("what is asked there") : conditionSentence(condition, namesOf(words.library, words.say));
}

function ways(why: Extract<WhyNot, { kind: "drawn" }>, words: WhyNotWords): { readonly took: string; readonly needed: string } {
  const flow = flowOf(why, words);
  const label = (way: string | null): string => (flow === undefined ? null : wayLabel(flow, { node: why.node, way }, words.say)) ?? words.say("another arm");
  return { took: label(why.took), needed: label(why.arm) };
}
