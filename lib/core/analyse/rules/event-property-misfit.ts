import { eventQuestions, type EventQuestion } from "../event-questions";
import { nearestWord } from "../nearest-word";
import { type Rule } from "../rule";
import { type EventProperty } from "@/lib/core/conditions/condition";
import { findOperator } from "@/lib/core/operators/operators";
import { type EventType } from "@/lib/core/vocabulary/event-type";

/** A property that the catalogue does not list of an event, or lists as another type than it is compared as: such a comparison is unknown of everybody. An event without a listed property may carry any. */
export const eventPropertyMisfit: Rule = {
  code: "event-property-misfit",
  severity: "warns",
  check: ({ flow }, library) =>
    eventQuestions(flow, library).flatMap((question) => {
      const event = library.eventTypes.get(question.event);
      return event === undefined || event.properties.length === 0 ? [] : question.where.flatMap((property, index) => misfitOf({ event, property, index }, question));
    }),
};

type Compared = { readonly event: EventType; readonly property: EventProperty; readonly index: number };

function misfitOf({ event, property: { property, operator }, index }: Compared, { at, facts, mend }: EventQuestion): ReturnType<Rule["check"]> {
  if (property === "") return [];
  const listed = event.properties.find(({ name }) => name === property);
  const told = { ...facts, event: event.name, property };
  if (listed !== undefined) {
    const known = findOperator(operator);
    return known === undefined || known.types.includes(listed.type) ? [] : [{ at, facts: { ...told, type: listed.type } }];
  }
  const meant = nearestWord(property, event.properties.map(({ name }) => name));
  if (meant === null) return [{ at, facts: told }];
  return [{ at, facts: { ...told, meant }, ...(mend === undefined ? {} : { fix: mend((asked) => ({ ...asked, where: asked.where.map((each, nth) => (nth === index ? { ...each, property: meant } : each)) })) }) }];
}
