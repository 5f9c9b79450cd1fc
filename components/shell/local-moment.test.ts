import { describe, expect, it } from "vitest";
import { localMomentText, momentFromLocalText, offsetInWords } from "./local-moment";

describe("moments in this computer's time zone", () => {
  it.each(["2026-11-23T08:30:00.000Z", "2026-06-01T23:59:00.000Z"])("%s survives being shown and read back", (iso) => {
    expect(momentFromLocalText(localMomentText(iso))).toBe(iso);
  });

  it("is empty when there is no moment, and none when the field is empty or half typed", () => {
    expect([localMomentText(null), localMomentText("soon"), momentFromLocalText(""), momentFromLocalText("2026-")]).toEqual(["", "", null, null]);
  });

  it.each([
    { minutes: 0, words: "UTC" },
    { minutes: 120, words: "UTC+2" },
    { minutes: -210, words: "UTC-3:30" },
    { minutes: 345, words: "UTC+5:45" },
  ])("$minutes minutes ahead are $words", ({ minutes, words }) => {
    expect(offsetInWords(minutes)).toBe(words);
  });
});
