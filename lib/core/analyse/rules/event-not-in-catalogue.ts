import { eventQuestions } from "../event-questions";
import { nearestWord } from "../nearest-word";
import { type Rule } from "../rule";

/** An event that the catalogue does not have: nobody says that any page sends it. A workspace that keeps no catalogue is told nothing. Where one of the catalogue is nearly the same, it is a slip of the pen. */
export const eventNotInCatalogue: Rule = {
  code: "event-not-in-catalogue",
  severity: "warns",
  check({ flow }, library) {
    const known = [...library.eventTypes.keys()];
    if (known.length === 0) return [];
    return eventQuestions(flow, library)
      .filter(({ event }) => !library.eventTypes.has(event))
      .map(({ event, at, facts, mend }) => {
        const meant = nearestWord(event, known);
        if (meant === null) return { at, facts: { ...facts, event } };
        return { at, facts: { ...facts, event, meant }, ...(mend === undefined ? {} : { fix: mend((asked) => ({ ...asked, event: meant })) }) };
      });
  },
};
