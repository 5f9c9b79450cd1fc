import { mergeList, mergeTable, mergeWhole, type Three } from "./merge-three";
import { type FlowNode, type NodeOf, type Variant } from "@/lib/core/nodes/node";

/** What of a card both changed. */
export type TouchedPart = "name" | "text" | "placements" | "schedule" | "eligible" | "holdout" | "unknown-way" | "branch" | "branch-order" | "arms" | "variant" | "removed";
export type TellPart = (part: TouchedPart, name?: string) => void;

/** One card that both changed: each of its parts from the side that changed it. */
export function mergeNode({ base, mine, theirs }: Three<FlowNode>, tell: TellPart): FlowNode {
  if (base.kind === "decision" && mine.kind === "decision" && theirs.kind === "decision") return mergeDecision({ base, mine, theirs }, tell);
  if (base.kind === "show" && mine.kind === "show" && theirs.kind === "show") return mergeShow({ base, mine, theirs }, tell);
  if (base.kind === "split" && mine.kind === "split" && theirs.kind === "split") return mergeSplit({ base, mine, theirs }, tell);
  if (base.kind === "entry" && mine.kind === "entry" && theirs.kind === "entry") return mergeEntry({ base, mine, theirs }, tell);
  return mergeWhole({ base, mine, theirs }, () => tell("text"));
}

function mergeDecision({ base, mine, theirs }: Three<NodeOf<"decision">>, tell: TellPart): FlowNode {
  const nameOf = (id: string): string => [mine, theirs, base].flatMap(({ branches }) => branches.filter((branch) => branch.id === id))[0]?.name ?? "";
  return {
    ...mine,
    name: mergeWhole(of("name", { base, mine, theirs }), () => tell("name")),
    unknownExit: mergeWhole(of("unknownExit", { base, mine, theirs }), () => tell("unknown-way")),
    branches: mergeList(
      of("branches", { base, mine, theirs }),
      (branch, id) => ({
        ...branch.mine,
        name: mergeWhole(of("name", branch), () => tell("branch", nameOf(id))),
        // A condition is one thought: half of mine and half of theirs would be neither.
        condition: mergeWhole(of("condition", branch), () => tell("branch", nameOf(id))),
      }),
      { removed: (id) => tell("branch", nameOf(id)), order: () => tell("branch-order") },
    ),
  };
}

function mergeShow({ base, mine, theirs }: Three<NodeOf<"show">>, tell: TellPart): FlowNode {
  const nameOf = (placement: string): string => (mine.variants[placement] ?? theirs.variants[placement])?.name ?? "";
  return {
    ...mine,
    name: mergeWhole(of("name", { base, mine, theirs }), () => tell("name")),
    variants: mergeTable(
      of("variants", { base, mine, theirs }),
      (variant, placement) => mergeVariant(variant, () => tell("variant", nameOf(placement))),
      (placement) => tell("variant", nameOf(placement)),
    ),
  };
}

function mergeVariant(three: Three<Variant>, touch: () => void): Variant {
  const { base, mine, theirs } = three;
  // Another content in the same place is not the same variant with other fields.
  if (new Set([base.id, mine.id, theirs.id]).size + new Set([base.contentType, mine.contentType, theirs.contentType]).size > 2) return mergeWhole(three, touch);
  const fields = <Value>(table: Three<Readonly<Record<string, Value>>>) => mergeTable(table, (field) => mergeWhole(field, touch), touch);
  const texts = mergeTable({ base: base.texts ?? {}, mine: mine.texts ?? {}, theirs: theirs.texts ?? {} }, fields, touch);
  return { ...mine, name: mergeWhole(of("name", three), touch), content: fields(of("content", three)), ...(Object.keys(texts).length === 0 ? {} : { texts }) };
}

function mergeSplit({ base, mine, theirs }: Three<NodeOf<"split">>, tell: TellPart): FlowNode {
  // Shares add up to a whole, so arms go together, with where visitors without an id go and how visitors are drawn.
  const drawing = ({ seed, arms, fallback }: NodeOf<"split">) => ({ seed, arms, fallback });
  return {
    ...mine,
    name: mergeWhole(of("name", { base, mine, theirs }), () => tell("name")),
    ...mergeWhole({ base: drawing(base), mine: drawing(mine), theirs: drawing(theirs) }, () => tell("arms")),
  };
}

function mergeEntry(three: Three<NodeOf<"entry">>, tell: TellPart): FlowNode {
  return {
    ...three.mine,
    placements: mergeWhole(of("placements", three), () => tell("placements")),
    schedule: mergeWhole(of("schedule", three), () => tell("schedule")),
    eligible: mergeWhole(of("eligible", three), () => tell("eligible")),
    holdout: mergeWhole(of("holdout", three), () => tell("holdout")),
  };
}

const of = <Item, Key extends keyof Item>(key: Key, { base, mine, theirs }: Three<Item>): Three<Item[Key]> => ({ base: base[key], mine: mine[key], theirs: theirs[key] });
