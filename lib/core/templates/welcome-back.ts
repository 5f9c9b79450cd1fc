import { comparing, needing, type DraftedCondition } from "./drafted-condition";
import { drawDecision } from "./draw-template";
import { fittingAttribute } from "./fitting-attribute";
import { type Template, type TemplateInput } from "./template";
import { message } from "@/lib/words/message";

/** Returning visitors are greeted as such. */
export const welcomeBack: Template = {
  id: "welcome-back",
  name: message("Welcome back"),
  sentence: message("People who were here before are greeted as such."),
  picture: { asks: message("Been here before?"), ways: [{ name: message("Yes"), shows: message("Welcome back") }, { name: message("Everybody else"), shows: null }] },
  build: (input) => {
    const { say } = input;
    return drawDecision(
      {
        question: say("Have they been here before?"),
        branches: [{ name: say("Back again"), asked: beenHere(input), gets: (say) => ({ name: say("Welcome back"), headline: say("Good to see you again"), text: say("Here is what is new since your last visit."), button: say("See what is new") }) }],
        otherwise: "default",
      },
      input,
    );
  },
};

function beenHere({ library: { attributes }, random, say }: TemplateInput): DraftedCondition {
  const returning = fittingAttribute(attributes, { type: "boolean", sources: ["visit.returning"], words: [/\breturning\b/i, /been here/i, /\bvisited\b/i] });
  if (returning !== null) return comparing({ attribute: returning, operator: "boolean.is-yes", operand: null }, random);
  const visits = fittingAttribute(attributes, { type: "number", sources: ["visit.count"], words: [/\bvisits?\b/i, /\bsessions?\b/i] });
  if (visits !== null) return comparing({ attribute: visits, operator: "number.at-least", operand: 2 }, random);
  return needing(say("Say who has been here before. It needs an attribute such as “Has been here before” (yes or no) or “Visits” (a number); add one under Attributes."), random);
}
