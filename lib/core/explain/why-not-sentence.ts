import { nodeTitle, wayLabel } from "./explain-decision";
import { type WhyNot } from "./why-not";
import { conditionSentence } from "@/lib/core/conditions/condition-sentence";
import { type CampaignSource, type Library } from "@/lib/core/flow/campaign";
import { namesOf } from "@/lib/core/flow/names";
import { conditionsOfNode } from "@/lib/core/nodes/conditions-of-node";

export type WhyNotWords = {
  readonly campaigns: readonly CampaignSource[];
  readonly library: Library;
  /** Of the compiled flows: the predicate of each condition row. */
  readonly predicateOf: ReadonlyMap<string, number>;
};

/** Why somebody does not get a variant, in one or two sentences. */
export function whyNotSentence(why: WhyNot, words: WhyNotWords): string {
  const campaign = (id: string): string => words.campaigns.find((each) => each.id === id)?.name ?? id;
  switch (why.kind) {
    case "shown":
      return `They do get it, in ${namesOf(words.library).placement(why.placement)}.`;
    case "nowhere":
      return "No way leads to it.";
    case "not-open":
      return `${campaign(why.campaign)} is outside its schedule at this moment.`;
    case "held-out":
      return `${campaign(why.campaign)} leads there, but they are held out and keep the default.`;
    case "taken":
      return `${campaign(why.campaign)} leads there, but ${campaign(why.by)} stands above it and fills ${namesOf(words.library).placement(why.placement)} first.`;
    case "drawn":
      return `${parting(why, words)} the draw leads to ${ways(why, words).took}; it would have to fall on ${ways(why, words).needed}.${more(why.others)}`;
    case "answered":
      return `${parting(why, words)} “${question(why, words)}” is ${why.truth}; it would have to be ${why.needed.join(" or ")}.${more(why.others)}`;
  }
}

type Parting = Extract<WhyNot, { kind: "answered" | "drawn" }>;

const more = (others: number): string => (others === 0 ? "" : others === 1 ? " One more answer on this way would have to be another." : ` ${others} more answers on this way would have to be others.`);

const flowOf = (why: Parting, { campaigns }: WhyNotWords) => campaigns.find(({ id }) => id === why.campaign)?.flow;

function parting(why: Parting, words: WhyNotWords): string {
  const node = flowOf(why, words)?.nodes[why.node];
  return node?.kind === "entry" ? "To come in," : `At “${nodeTitle(node)}”,`;
}

function question(why: Extract<WhyNot, { kind: "answered" }>, words: WhyNotWords): string {
  const node = flowOf(why, words)?.nodes[why.node];
  const asked = node === undefined ? [] : conditionsOfNode(node).filter(({ condition }) => words.predicateOf.get(condition.id) === why.predicate);
  const { condition } = asked.find(({ way }) => way === why.way || way === why.took) ?? asked[0] ?? {};
  return condition === undefined ? "what is asked there" : conditionSentence(condition, namesOf(words.library));
}

function ways(why: Extract<WhyNot, { kind: "drawn" }>, words: WhyNotWords): { readonly took: string; readonly needed: string } {
  const flow = flowOf(why, words);
  const label = (way: string | null): string => (flow === undefined ? null : wayLabel(flow, why.node, way)) ?? "another arm";
  return { took: label(why.took), needed: label(why.arm) };
}
