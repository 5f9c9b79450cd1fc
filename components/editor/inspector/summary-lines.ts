import { type Library } from "@/lib/core/flow/campaign";
import { type Flow } from "@/lib/core/flow/flow";
import { entryOf } from "@/lib/core/flow/graph";
import { namesOf } from "@/lib/core/flow/names";
import { conditionSentence } from "@/lib/core/conditions/condition-sentence";
import { type FlowNode, type NodeKind, type NodeOf } from "@/lib/core/nodes/node";

/** What a campaign does, in a few lines: where, for whom, how it decides, what it shows. */
export function summaryLines(flow: Flow, library: Library): readonly string[] {
  const names = namesOf(library);
  const entry = entryOf(flow);
  const nodes = Object.values(flow.nodes);
  const ofKind = <Kind extends NodeKind>(kind: Kind) => nodes.filter((node): node is NodeOf<Kind> => isOf(node, kind));
  const branches = ofKind("decision").reduce((count, { branches: all }) => count + all.length, 0);
  const variants = ofKind("show").flatMap((show) => Object.values(show.variants).map(({ name }) => `“${name}”`));
  const tests = ofKind("split").length;
  if (entry === undefined) return ["It has no entry yet, so nobody comes in."];
  return [
    entry.placements.length === 0 ? "It has no placement yet, so it cannot show anything." : `It shows in ${listed(entry.placements.map(names.placement))}.`,
    entry.eligible === null ? "Everybody may be in it." : `Only people whose ${lowered(conditionSentence(entry.eligible, names))} may be in it.`,
    branches === 0 ? "It asks no question yet." : `It asks ${counted(branches, "question")} in ${counted(ofKind("decision").length, "decision")}${tests === 0 ? "" : `, and tests with ${counted(tests, "split")}`}.`,
    variants.length === 0 ? "It shows nothing yet: everybody keeps the default." : `It can show ${listed(atMost(mostVariants, [...new Set(variants)]))}.`,
    entry.holdout.shareBp === 0 ? "Nobody is held out." : `${entry.holdout.shareBp / 100} % of visitors are held out, to measure it.`,
  ];
}

/** A large flow shows hundreds of things; whoever wants them all reads its outline. */
const mostVariants = 6;

const atMost = (most: number, items: readonly string[]): readonly string[] => (items.length <= most ? items : [...items.slice(0, most - 1), `${items.length - most + 1} more`]);

const isOf = <Kind extends NodeKind>(node: FlowNode, kind: Kind): node is NodeOf<Kind> => node.kind === kind;
const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? "" : "s"}`;
const lowered = (text: string): string => `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;

function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1) ?? ""}`;
}
