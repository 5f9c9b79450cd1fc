import { describe, expect, it } from "vitest";
import { evenShares, shareFromText, shareText } from "./share-text";

describe("shares as they are typed", () => {
  it.each([
    { why: "whole per cent", text: "50", shareBp: 5000 },
    { why: "with a decimal point", text: "33.33", shareBp: 3333 },
    { why: "with a decimal comma and a sign", text: "12,5 %", shareBp: 1250 },
    { why: "half typed", text: "7.", shareBp: 700 },
    { why: "all", text: "100", shareBp: 10_000 },
    { why: "nothing typed", text: "", shareBp: null },
    { why: "more than all", text: "100.01", shareBp: null },
    { why: "finer than a basis point", text: "1.005", shareBp: null },
    { why: "not a number", text: "half", shareBp: null },
    { why: "below nothing", text: "-5", shareBp: null },
  ])("$why", ({ text, shareBp }) => {
    expect(shareFromText(text)).toBe(shareBp);
  });

  it.each([0, 1, 3333, 5000, 10_000])("%d basis points read back as themselves", (shareBp) => {
    expect(shareFromText(shareText(shareBp))).toBe(shareBp);
  });

  it.each([1, 2, 3, 7, 50])("%d even arms add up to everybody", (count) => {
    const shares = Object.values(evenShares(Array.from({ length: count }, (_, index) => `arm_${index}`)));
    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(10_000);
    expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
  });
});
