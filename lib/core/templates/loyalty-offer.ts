import { comparing, needing, type DraftedCondition } from "./drafted-condition";
import { drawDecision } from "./draw-template";
import { fittingAttribute } from "./fitting-attribute";
import { type Template, type TemplateInput } from "./template";

/** An offer for the most loyal, a thank-you for the other members. */
export const loyaltyOffer: Template = {
  id: "loyalty-offer",
  name: "Offer by loyalty level",
  sentence: "The highest level gets an offer, other members a thank-you, everybody else what is there.",
  picture: { asks: "Which level?", ways: [{ name: "Highest", shows: "Your offer" }, { name: "Members", shows: "Thank you" }, { name: "Everybody else", shows: null }] },
  build: (input) => {
    const { highest, member } = levels(input);
    return drawDecision(
      {
        question: "How loyal are they?",
        branches: [
          { name: highest.name, asked: highest.asked, gets: { name: "Offer for the highest level", headline: "An offer for you first", text: "Because you have been with us all the way.", button: "See your offer" } },
          { name: "Members", asked: member, gets: { name: "Thank you, member", headline: "Thank you for being a member", text: "A little more, and the next level is yours.", button: "What the next level brings" } },
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

function levels({ library: { attributes }, random }: TemplateInput): Levels {
  const level = fittingAttribute(attributes, { type: "text", words });
  if (level === null) {
    const toDo = "Say which level people have. It needs an attribute such as “Loyalty level” (a text); add one under Settings, Attributes.";
    return { highest: { name: "Highest level", asked: needing(toDo, random) }, member: { ...needing(toDo, random), toDo: null } };
  }
  const member = comparing({ attribute: level, operator: "any.is-known", operand: null }, random);
  // Catalogues list levels upwards; where one is called gold it is that one.
  const top = level.suggestions.find((value) => highestWords.test(value)) ?? level.suggestions.at(-1);
  if (top !== undefined) return { highest: { name: top, asked: comparing({ attribute: level, operator: "text.is", operand: top }, random) }, member };
  const unsaid = comparing({ attribute: level, operator: "text.is", operand: "", toDo: `Say which value of “${level.label}” is the highest.` }, random);
  return { highest: { name: "Highest level", asked: unsaid }, member };
}
