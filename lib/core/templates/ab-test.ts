import { drawTest } from "./draw-template";
import { type Template } from "./template";

/** Half of the visitors see something new, half what is there: which does better? */
export const abTest: Template = {
  id: "ab-test",
  name: "A/B test",
  sentence: "Half see something new, half what is there now; the same visitor always sees the same.",
  picture: { asks: "Half and half", ways: [{ name: "A · 50 %", shows: null }, { name: "B · 50 %", shows: "Something new" }] },
  build: (input) => drawTest({ name: "As it is now, or something new", arms: ["default", { name: "Something new", headline: "Say it in a new way", text: "One idea, changed in one thing, is easiest to learn from.", button: "Have a look" }] }, input),
};
