import { comparing, needing, type DraftedCondition } from "./drafted-condition";
import { drawDecision } from "./draw-template";
import { fittingAttribute } from "./fitting-attribute";
import { type Template, type TemplateInput } from "./template";
import { message } from "@/lib/words/message";

/** Whoever left something in the cart is reminded of it. */
export const cartReminder: Template = {
  id: "cart-reminder",
  name: message("Cart reminder"),
  sentence: message("People with something in their cart are reminded of it."),
  picture: { asks: message("Something in the cart?"), ways: [{ name: message("Yes"), shows: message("Your cart is waiting") }, { name: message("Everybody else"), shows: null }] },
  build: (input) => {
    const { say } = input;
    return drawDecision(
      {
        question: say("Is something in their cart?"),
        branches: [{ name: say("Something in the cart"), asked: hasCart(input), gets: (say) => ({ name: say("Cart reminder"), headline: say("Your cart is waiting"), text: say("We kept what you chose. It takes a minute to finish."), button: say("To the cart") }) }],
        otherwise: "default",
      },
      input,
    );
  },
};

const words = [/\b(cart|basket|trolley)\b/i];

function hasCart({ library: { attributes }, random, say }: TemplateInput): DraftedCondition {
  const amount = fittingAttribute(attributes, { type: "number", words });
  if (amount !== null) return comparing({ attribute: amount, operator: "number.more", operand: 0 }, random);
  const filled = fittingAttribute(attributes, { type: "boolean", words });
  if (filled !== null) return comparing({ attribute: filled, operator: "boolean.is-yes", operand: null }, random);
  const items = fittingAttribute(attributes, { type: "list", words });
  if (items !== null) return comparing({ attribute: items, operator: "list.has-at-least", operand: 1 }, random);
  return needing(say("Say who has something in their cart. It needs an attribute such as “In the cart” (a number); add one under Attributes, or say it with what they did."), random);
}
