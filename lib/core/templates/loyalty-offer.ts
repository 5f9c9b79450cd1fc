import { comparing, needing, type DraftedCondition } from "./drafted-condition";
import { drawDecision } from "./draw-template";
import { fittingAttribute } from "./fitting-attribute";
import { type Template, type TemplateInput } from "./template";
import { message } from "@/lib/words/message";

/** An offer for the most loyal, a thank-you for the other members. */
export const loyaltyOffer: Template = {
  id: "loyalty-offer",
  name: message("Offer by loyalty level"),
  sentence: message("The highest level gets an offer, other members a thank-you, everybody else what is there."),
  picture: { asks: message("Which level?"), ways: [{ name: message("Highest"), shows: message("Your offer") }, { name: message("Members"), shows: message("Thank you") }, { name: message("Everybody else"), shows: null }] },
  build: (input) => {
    const { say } = input;
    const { highest, member } = levels(input);
    return drawDecision(
      {
        question: say("How loyal are they?"),
        branches: [
          { name: highest.name, asked: highest.asked, gets: (say) => ({ name: say("Offer for the highest level"), headline: say("An offer for you first"), text: say("Because you have been with us all the way."), button: say("See your offer") }) },
          { name: say("Members"), asked: member, gets: (say) => ({ name: say("Thank you, member"), headline: say("Thank you for being a member"), text: say("A little more, and the next level is yours."), button: say("What the next level brings") }) },
        ],
        otherwise: "default",
      },
      input,
    );
  },
};

const words = [/\b(loyalty|tier)\b/i, /\bmembership\b/i, /\b(level|status)\b/i, /\b(plan|member)\b/i];
const highestWords = /\b(vip|platinum|diamond|gold|premium|black|elite)\b/i;

type Levels = { readonly highest: { readonly name: string; readonly asked: DraftedCondition }; readonly member: DraftedCondition };

function levels({ library: { attributes }, random, say }: TemplateInput): Levels {
  const level = fittingAttribute(attributes, { type: "text", words });
  if (level === null) {
    const toDo = say("Say which level people have. It needs an attribute such as “Loyalty level” (a text); add one under Attributes.");
    return { highest: { name: say("Highest level"), asked: needing(toDo, random) }, member: { ...needing(toDo, random), toDo: null } };
  }
  const member = comparing({ attribute: level, operator: "any.is-known", operand: null }, random);
  // Catalogues list levels upwards; where one is called gold it is that one.
  const top = level.suggestions.find((value) => highestWords.test(value)) ?? level.suggestions.at(-1);
  if (top !== undefined) return { highest: { name: top, asked: comparing({ attribute: level, operator: "text.is", operand: top }, random) }, member };
  const unsaid = comparing({ attribute: level, operator: "text.is", operand: "", toDo: say("Say which value of “{attribute}” is the highest.", { attribute: level.label }) }, random);
  return { highest: { name: say("Highest level"), asked: unsaid }, member };
}
