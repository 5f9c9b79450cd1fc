import { describe, expect, it } from "vitest";
import { unstorableTexts } from "./unstorable-texts";

describe("texts that no database keeps", () => {
  it.each([
    { why: "U+0000 in a member", value: { note: "a\u0000b" }, pointers: ["/note"] },
    { why: "half of a pair, deep inside", value: { a: [{ "x/y": "\ud83d" }] }, pointers: ["/a/0/x~1y"] },
    { why: "a member's name", value: { "\u0000": 1 }, pointers: [""] },
    { why: "the whole value", value: "\udc00", pointers: [""] },
  ])("are pointed at: $why", ({ value, pointers }) => {
    expect(unstorableTexts(value).map(({ pointer }) => pointer)).toEqual(pointers);
  });

  it.each([
    { why: "an emoji is a whole pair", value: { face: "🧗🏽‍♀️" } },
    { why: "other control characters are kept", value: { note: "a\u0001\tb\n" } },
    { why: "numbers, null and booleans hold no text", value: [1, null, true] },
  ])("are not found where $why", ({ value }) => {
    expect(unstorableTexts(value)).toEqual([]);
  });
});
