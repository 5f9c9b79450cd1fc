import { type FlowChange } from "./flow-change";
import { same } from "./same";
import { conditionSentence, type Names } from "@/lib/core/conditions/condition-sentence";
import { type EntryNode } from "@/lib/core/nodes/node";

/** What an entry says otherwise: placements, schedule, who may come in, holdout. */
export function entryChanges(before: EntryNode, after: EntryNode, names: Names): readonly FlowChange[] {
  const change = (kind: FlowChange["kind"], facts: FlowChange["facts"]): FlowChange => ({ kind, node: after.id, facts });
  const fresh = after.placements.filter((placement) => !before.placements.includes(placement));
  const gone = before.placements.filter((placement) => !after.placements.includes(placement));
  const eligible = ({ eligible: condition }: EntryNode): string => (condition === null ? "everybody" : `people where ${conditionSentence(condition, names)}`);
  const share = ({ holdout }: EntryNode): string => `${holdout.shareBp / 100} %`;
  return [
    ...fresh.map((placement) => change("placement-added", { placement: names.placement(placement) })),
    ...gone.map((placement) => change("placement-removed", { placement: names.placement(placement) })),
    ...(same(before.schedule, after.schedule) ? [] : [change("schedule-changed", { from: scheduleWords(before), to: scheduleWords(after) })]),
    ...(same(before.eligible, after.eligible) ? [] : [change("eligible-changed", { from: eligible(before), to: eligible(after) })]),
    ...(before.holdout.shareBp === after.holdout.shareBp ? [] : [change("holdout-changed", { from: share(before), to: share(after) })]),
  ];
}

function scheduleWords({ schedule: { from, until } }: EntryNode): string {
  const words = (moment: string): string => `${moment.slice(0, 10)} ${moment.slice(11, 16)}${moment.endsWith("Z") ? " UTC" : moment.slice(-6)}`;
  if (from === null) return until === null ? "always" : `until ${words(until)}`;
  return until === null ? `from ${words(from)}` : `from ${words(from)} until ${words(until)}`;
}
