import { comparing, needing, type DraftedCondition } from "./drafted-condition";
import { drawDecision } from "./draw-template";
import { fittingAttribute } from "./fitting-attribute";
import { type Template, type TemplateInput } from "./template";

/** Returning visitors are greeted as such. */
export const welcomeBack: Template = {
  id: "welcome-back",
  name: "Welcome back",
  sentence: "People who were here before are greeted as such.",
  picture: { asks: "Been here before?", ways: [{ name: "Yes", shows: "Welcome back" }, { name: "Everybody else", shows: null }] },
  build: (input) =>
    drawDecision(
      {
        question: "Have they been here before?",
        branches: [{ name: "Back again", asked: beenHere(input), gets: { name: "Welcome back", headline: "Good to see you again", text: "Here is what is new since your last visit.", button: "See what is new" } }],
        otherwise: "default",
      },
      input,
    ),
};

function beenHere({ library: { attributes }, random }: TemplateInput): DraftedCondition {
  const returning = fittingAttribute(attributes, { type: "boolean", sources: ["visit.returning"], words: [/\breturning\b/i, /been here/i, /\bvisited\b/i] });
  if (returning !== null) return comparing({ attribute: returning, operator: "boolean.is-yes", operand: null }, random);
  const visits = fittingAttribute(attributes, { type: "number", sources: ["visit.count"], words: [/\bvisits?\b/i, /\bsessions?\b/i] });
  if (visits !== null) return comparing({ attribute: visits, operator: "number.at-least", operand: 2 }, random);
  return needing("Say who has been here before. It needs an attribute such as “Has been here before” (yes or no) or “Visits” (a number); add one under Settings, Attributes.", random);
}
