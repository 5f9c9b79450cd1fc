import { drawTest } from "./draw-template";
import { type Template } from "./template";
import { message } from "@/lib/words/message";

/** Half of the visitors see something new, half what is there: which does better? */
export const abTest: Template = {
  id: "ab-test",
  name: message("A/B test"),
  sentence: message("Half see something new, half what is there now; the same visitor always sees the same."),
  picture: { asks: message("Half and half"), ways: [{ name: "A · 50 %", shows: null }, { name: "B · 50 %", shows: message("Something new") }] },
  build: (input) =>
    drawTest(
      {
        name: input.say("As it is now, or something new"),
        arms: ["default", (say) => ({ name: say("Something new"), headline: say("Say it in a new way"), text: say("One idea, changed in one thing, is easiest to learn from."), button: say("Have a look") })],
      },
      input,
    ),
};
