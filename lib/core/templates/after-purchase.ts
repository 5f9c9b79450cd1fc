import { comparing, needing, type DraftedCondition } from "./drafted-condition";
import { drawDecision } from "./draw-template";
import { fittingAttribute } from "./fitting-attribute";
import { type Template, type TemplateInput } from "./template";

/** Whoever bought lately is left alone; everybody else sees the promotion. */
export const afterPurchase: Template = {
  id: "after-purchase",
  name: "Promotion, but not after a purchase",
  sentence: "A promotion for everybody but those who bought in the last 14 days.",
  picture: { asks: "Bought lately?", ways: [{ name: "Yes", shows: null }, { name: "Everybody else", shows: "The promotion" }] },
  build: (input) =>
    drawDecision(
      {
        question: "Did they buy in the last 14 days?",
        branches: [{ name: "Bought lately", asked: boughtLately(input), gets: "default" }],
        otherwise: { name: "Promotion", headline: "This week only", text: "Say what it is, for whom, and until when.", button: "See the offer" },
      },
      input,
    ),
};

function boughtLately({ library: { attributes }, random }: TemplateInput): DraftedCondition {
  const last = fittingAttribute(attributes, { type: "date", words: [/\b(last|latest|recent)\b.*\b(order|purchase|bought)\b/i, /\b(order|purchase|bought)/i] });
  if (last !== null) return comparing({ attribute: last, operator: "date.in-last-days", operand: 14 }, random);
  const since = fittingAttribute(attributes, { type: "number", words: [/\bdays since\b.*\b(order|purchase)\b/i] });
  if (since !== null) return comparing({ attribute: since, operator: "number.at-most", operand: 14 }, random);
  return needing("Say who bought lately. It needs an attribute such as “Last order” (a date); add one under Settings, Attributes, or say it with what they did.", random);
}
