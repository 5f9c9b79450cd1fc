import { expect, it } from "vitest";
import { fitWords } from "./fit-words";

/** As in a typewriter: every letter is one wide. */
const widthOf = (text: string) => [...text].length;

it.each([
  { why: "a short name stands as it is", text: "VIPs", room: { width: 10, lines: 1 }, fitted: ["VIPs"] },
  { why: "a name with room for it goes over two lines", text: "Which promise works?", room: { width: 14, lines: 3 }, fitted: ["Which promise", "works?"] },
  { why: "with room for one line only it ends in an ellipsis", text: "Which promise works?", room: { width: 10, lines: 1 }, fitted: ["Which pro…"] },
  { why: "what is left over is cut in the last line", text: "Leave the page as it is", room: { width: 9, lines: 2 }, fitted: ["Leave the", "page as…"] },
  { why: "no space stands before the ellipsis", text: "Who is it?", room: { width: 5, lines: 1 }, fitted: ["Who…"] },
  { why: "a word that is too long is cut where it stands", text: "Unterstützung kommt", room: { width: 8, lines: 2 }, fitted: ["Unterst…", "kommt"] },
  { why: "a picture letter is not cut in half", text: "🏔🏔🏔🏔", room: { width: 3, lines: 1 }, fitted: ["🏔🏔…"] },
  { why: "without room there are no words", text: "VIPs", room: { width: 10, lines: 0 }, fitted: [] },
  { why: "nothing is nothing", text: "  ", room: { width: 10, lines: 2 }, fitted: [] },
])("$why", ({ text, room, fitted }) => {
  expect(fitWords(text, room, widthOf)).toEqual(fitted);
});

it("of a long text without spaces, as a note in Japanese is, no more is measured than there is room for", () => {
  let measured = 0;
  const counted = (text: string) => {
    measured += [...text].length;
    return widthOf(text);
  };
  expect(fitWords("初".repeat(4000), { width: 8, lines: 1 }, counted)).toEqual(["初初初初初初初…"]);
  expect(measured).toBeLessThan(200);
});
