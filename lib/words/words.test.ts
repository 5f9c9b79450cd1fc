import { describe, expect, it } from "vitest";
import { inEnglish, wordsIn } from "./words";

const french = wordsIn("fr", {
  Publish: "Publier",
  "{count, plural, one {# person} other {# people}} of {all}": "{count, plural, one {# personne} other {# personnes}} sur {all}",
  "Type <b>{name}</b> to go on": "Saisissez <b>{name}</b> pour continuer",
});

describe("words", () => {
  it.each([
    { in: "English", say: inEnglish, message: "Publish", facts: {}, said: "Publish" },
    { in: "French", say: french, message: "Publish", facts: {}, said: "Publier" },
    { in: "French, not in the catalogue", say: french, message: "Nowhere", facts: {}, said: "Nowhere" },
    { in: "English", say: inEnglish, message: "{count, plural, one {# person} other {# people}} of {all}", facts: { count: 1, all: 8 }, said: "1 person of 8" },
    { in: "English, many", say: inEnglish, message: "{count, plural, one {# person} other {# people}} of {all}", facts: { count: 1234, all: 8 }, said: "1,234 people of 8" },
    { in: "French, none", say: french, message: "{count, plural, one {# person} other {# people}} of {all}", facts: { count: 0, all: 8 }, said: "0 personne sur 8" },
    { in: "English, a fact with braces", say: inEnglish, message: "Delete “{name}”?", facts: { name: "{oops} <b>" }, said: "Delete “{oops} <b>”?" },
    { in: "English, a fact forgotten", say: inEnglish, message: "Delete “{name}”?", facts: {}, said: "Delete “{name}”?" },
  ])("$in: $message → $said", ({ say, message, facts, said }) => {
    expect(say(message, facts)).toBe(said);
  });

  it("puts elements where a sentence has tags", () => {
    expect(french.rich("Type <b>{name}</b> to go on", { name: "VIP", b: (inner) => ({ bold: inner }) })).toEqual(["Saisissez ", { bold: ["VIP"] }, " pour continuer"]);
  });
});
