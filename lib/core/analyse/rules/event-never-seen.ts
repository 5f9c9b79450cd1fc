import { eventQuestions } from "../event-questions";
import { type Rule } from "../rule";

/** An event of the catalogue that no visitor's profile has brought to a decision yet: as far as anybody knows, nobody did it. Where nobody has looked, as in a file, nothing is said. */
export const eventNeverSeen: Rule = {
  code: "event-never-seen",
  severity: "info",
  check: ({ flow }, library) => eventQuestions(flow, library).flatMap(({ event, at, facts }) => (library.eventTypes.get(event)?.seenAt === null ? [{ at, facts: { ...facts, event } }] : [])),
};
