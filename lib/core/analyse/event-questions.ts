import { mendPart } from "./mend-part";
import { conditionPlaces, insideAudience, type ConditionPlace } from "@/lib/core/compile/condition-places";
import { type LibraryIndex } from "@/lib/core/compile/library-index";
import { type Behaviour, type EventProperty } from "@/lib/core/conditions/condition";
import { type Flow } from "@/lib/core/flow/flow";
import { type Patch } from "@/lib/core/flow/patch";

/** What a behaviour asks of events of one name: itself, or what came after it. */
export type EventQuestion = {
  readonly event: string;
  readonly where: readonly EventProperty[];
  readonly at: ConditionPlace["at"];
  /** Names the audience that it is asked in, if any. */
  readonly facts: Readonly<Record<string, string>>;
  /** The edit that asks something else instead; undefined: it is asked in an audience, which is not this campaign's to change. */
  readonly mend?: (change: (asked: { readonly event: string; readonly where: readonly EventProperty[] }) => { readonly event: string; readonly where: readonly EventProperty[] }) => Patch;
};

/** Every question about events that visitors of a flow can come to, those of its audiences included. Names that nobody chose yet are another finding. */
export function eventQuestions(flow: Flow, library: LibraryIndex): readonly EventQuestion[] {
  return conditionPlaces(flow, library).flatMap((place) => (place.part.kind === "behaviour" ? questionsOf(place.part, place, flow) : []).filter(({ event }) => event !== ""));
}

function questionsOf(behaviour: Behaviour, place: ConditionPlace, flow: Flow): readonly EventQuestion[] {
  const { then } = behaviour;
  const common = { at: place.at, facts: insideAudience(place) };
  const node = flow.nodes[place.at.node];
  const change = (mended: (now: Behaviour) => Behaviour): Patch => (node === undefined ? [] : mendPart({ flow, node, id: behaviour.id, mended: (part) => (part.kind === "behaviour" ? mended(part) : part) }));
  const own = place.audience === null;
  return [
    { event: behaviour.event, where: behaviour.where, ...common, ...(own ? { mend: (next) => change((now) => ({ ...now, ...next(now) })) } : {}) },
    ...(then === undefined ? [] : [{ event: then.event, where: then.where, ...common, ...(own ? { mend: (next): Patch => change((now) => (now.then === undefined ? now : { ...now, then: { ...now.then, ...next(now.then) } })) } : {}) } satisfies EventQuestion]),
  ];
}
