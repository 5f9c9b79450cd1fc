import { type Library } from "@/lib/core/flow/campaign";
import { type Flow } from "@/lib/core/flow/flow";
import { entryOf } from "@/lib/core/flow/graph";
import { namesOf } from "@/lib/core/flow/names";
import { conditionSentence } from "@/lib/core/conditions/condition-sentence";
import { type FlowNode, type NodeKind, type NodeOf } from "@/lib/core/nodes/node";
import { inList } from "@/lib/words/in-list";
import { type Words } from "@/lib/words/words";

/** What a campaign does, in a few lines: where, for whom, how it decides, what it shows. */
export function summaryLines(flow: Flow, library: Library, say: Words): readonly string[] {
  const names = namesOf(library, say);
  const entry = entryOf(flow);
  const nodes = Object.values(flow.nodes);
  const ofKind = <Kind extends NodeKind>(kind: Kind) => nodes.filter((node): node is NodeOf<Kind> => isOf(node, kind));
  const branches = ofKind("decision").reduce((count, { branches: all }) => count + all.length, 0);
  const variants = ofKind("show").flatMap((show) => Object.values(show.variants).map(({ name }) => say("“{name}”", { name })));
  const counts = { questions: branches, decisions: ofKind("decision").length, tests: ofKind("split").length };
  const asked =
    counts.tests === 0
      ? say("It asks {questions, plural, one {# question} other {# questions}} in {decisions, plural, one {# decision} other {# decisions}}.", counts)
      : say("It asks {questions, plural, one {# question} other {# questions}} in {decisions, plural, one {# decision} other {# decisions}}, and tests with {tests, plural, one {# split} other {# splits}}.", counts);
  if (entry === undefined) return [say("It has no entry yet, so nobody comes in.")];
  return [
    entry.placements.length === 0 ? say("It has no placement yet, so it cannot show anything.") : say("It shows in {placements}.", { placements: inList(entry.placements.map(names.placement), say) }),
    entry.eligible === null ? say("Everybody may be in it.") : say("Only people whose {condition} may be in it.", { condition: lowered(conditionSentence(entry.eligible, names)) }),
    branches === 0 ? say("It asks no question yet.") : asked,
    variants.length === 0 ? say("It shows nothing yet: everybody keeps the default.") : say("It can show {variants}.", { variants: inList(atMost(mostVariants, [...new Set(variants)], say), say) }),
    entry.holdout.shareBp === 0 ? say("Nobody is held out.") : say("{share, number} % of visitors are held out, to measure it.", { share: entry.holdout.shareBp / 100 }),
  ];
}

/** A large flow shows hundreds of things; whoever wants them all reads its outline. */
const mostVariants = 6;

const atMost = (most: number, items: readonly string[], say: Words): readonly string[] => (items.length <= most ? items : [...items.slice(0, most - 1), say("{count} more", { count: items.length - most + 1 })]);

const isOf = <Kind extends NodeKind>(node: FlowNode, kind: Kind): node is NodeOf<Kind> => node.kind === kind;
const lowered = (text: string): string => `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;
