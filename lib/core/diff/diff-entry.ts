import { type FlowChange } from "./flow-change";
import { same } from "@/lib/std/same";
import { conditionSentence, type Names } from "@/lib/core/conditions/condition-sentence";
import { type EntryNode } from "@/lib/core/nodes/node";
import { type Words } from "@/lib/words/words";

/** What an entry says otherwise: placements, schedule, who may come in, holdout. */
export function entryChanges(before: EntryNode, after: EntryNode, names: Names): readonly FlowChange[] {
  const { say } = names;
  const change = (kind: FlowChange["kind"], facts: FlowChange["facts"]): FlowChange => ({ kind, node: after.id, facts });
  const fresh = after.placements.filter((placement) => !before.placements.includes(placement));
  const gone = before.placements.filter((placement) => !after.placements.includes(placement));
  const eligible = ({ eligible: condition }: EntryNode): string => (condition === null ? say("everybody") : say("people where {condition}", { condition: conditionSentence(condition, names) }));
  const share = ({ holdout }: EntryNode): string => `${holdout.shareBp / 100} %`;
  return [
    ...fresh.map((placement) => change("placement-added", { placement: names.placement(placement) })),
    ...gone.map((placement) => change("placement-removed", { placement: names.placement(placement) })),
    ...(same(before.schedule, after.schedule) ? [] : [change("schedule-changed", { from: scheduleWords(before, say), to: scheduleWords(after, say) })]),
    ...(same(before.eligible, after.eligible) ? [] : [change("eligible-changed", { from: eligible(before), to: eligible(after) })]),
    ...(before.holdout.shareBp === after.holdout.shareBp ? [] : [change("holdout-changed", { from: share(before), to: share(after) })]),
  ];
}

function scheduleWords({ schedule: { from, until } }: EntryNode, say: Words): string {
  const words = (moment: string): string => `${moment.slice(0, 10)} ${moment.slice(11, 16)}${moment.endsWith("Z") ? " UTC" : moment.slice(-6)}`;
  if (from === null) return until === null ? say("always") : say("until {until}", { until: words(until) });
  return until === null ? say("from {from}", { from: words(from) }) : say("from {from} until {until}", { from: words(from), until: words(until) });
}
