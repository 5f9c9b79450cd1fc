import { expect, it } from "vitest";
import { letterChoice } from "./letter-choice";

const choices = [{ label: "Text" }, { label: "Number" }, { label: "Tags", disabled: true }, { label: "Time" }, { label: "Two words" }];
const meant = (typed: string, chosen?: string) => letterChoice(choices, typed, choices.find(({ label }) => label === chosen))?.label ?? null;

it.each([
  { why: "the first that begins so", typed: "n", chosen: undefined, expected: "Number" },
  { why: "a letter goes on from what is chosen, past what cannot be chosen", typed: "t", chosen: "Text", expected: "Time" },
  { why: "round to the beginning again", typed: "t", chosen: "Two words", expected: "Text" },
  { why: "the same letter again is the letter", typed: "tt", chosen: "Time", expected: "Two words" },
  { why: "more letters say more", typed: "tw", chosen: "Text", expected: "Two words" },
  { why: "what is chosen may go on fitting", typed: "te", chosen: "Text", expected: null },
  { why: "nothing begins so", typed: "x", chosen: "Text", expected: null },
])("$why", ({ typed, chosen, expected }) => {
  expect(meant(typed, chosen)).toBe(expected);
});
