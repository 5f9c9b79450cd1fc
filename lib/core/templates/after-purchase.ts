import { comparing, needing, type DraftedCondition } from "./drafted-condition";
import { drawDecision } from "./draw-template";
import { fittingAttribute } from "./fitting-attribute";
import { type Template, type TemplateInput } from "./template";
import { message } from "@/lib/words/message";

/** Whoever bought lately is left alone; everybody else sees the promotion. */
export const afterPurchase: Template = {
  id: "after-purchase",
  name: message("Promotion, but not after a purchase"),
  sentence: message("A promotion for everybody but those who bought in the last 14 days."),
  picture: { asks: message("Bought lately?"), ways: [{ name: message("Yes"), shows: null }, { name: message("Everybody else"), shows: message("The promotion") }] },
  build: (input) => {
    const { say } = input;
    return drawDecision(
      {
        question: say("Did they buy in the last 14 days?"),
        branches: [{ name: say("Bought lately"), asked: boughtLately(input), gets: "default" }],
        otherwise: (say) => ({ name: say("Promotion"), headline: say("This week only"), text: say("Say what it is, for whom, and until when."), button: say("See the offer") }),
      },
      input,
    );
  },
};

function boughtLately({ library: { attributes }, random, say }: TemplateInput): DraftedCondition {
  const last = fittingAttribute(attributes, { type: "date", words: [/\b(last|latest|recent)\b.*\b(order|purchase|bought)\b/i, /\b(order|purchase|bought)/i] });
  if (last !== null) return comparing({ attribute: last, operator: "date.in-last-days", operand: 14 }, random);
  const since = fittingAttribute(attributes, { type: "number", words: [/\bdays since\b.*\b(order|purchase)\b/i] });
  if (since !== null) return comparing({ attribute: since, operator: "number.at-most", operand: 14 }, random);
  return needing(say("Say who bought lately. It needs an attribute such as “Last order” (a date); add one under Attributes, or say it with what they did."), random);
}
