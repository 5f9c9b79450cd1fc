import { expect, it } from "vitest";
import { releaseSentence } from "./release-summary";
import { type ReleaseDto } from "@/lib/api/releases";
import { isId, type CampaignId } from "@/lib/core/vocabulary/ids";
import { inEnglish } from "@/lib/words/words";

function id(name: string): CampaignId {
  const made = `cmp_${name.toLowerCase().replaceAll(" ", "_")}`;
  if (!isId("campaign", made)) throw new Error(made);
  return made;
}

const release = (names: readonly string[], republishes: number | null = null): ReleaseDto => ({
  number: 2,
  hash: "0".repeat(64),
  note: "",
  author: "Ana",
  publishedAt: "2026-11-23T10:00:00.000Z",
  // "VIP 2" is the campaign VIP as it was saved later.
  campaigns: names.map((name) => ({ id: id(name.replace(/ \d$/, "")), name: name.replace(/ \d$/, ""), revision: Number(/\d$/.exec(name)?.[0] ?? 1) })),
  republishes,
});

it.each([
  { why: "the first one", before: undefined, after: release(["VIP"]), expected: "added “VIP”" },
  { why: "one more and one less", before: release(["VIP", "Sale"]), after: release(["VIP", "Cart"]), expected: "added “Cart” and took out “Sale”" },
  { why: "many at once", before: undefined, after: release(["VIP", "Cart", "Sale", "Story"]), expected: "added “VIP”, “Cart” and 2 more" },
  { why: "one of them drawn otherwise", before: release(["VIP", "Sale"]), after: release(["VIP 2", "Sale"]), expected: "changed “VIP”" },
  { why: "one more, and one drawn otherwise", before: release(["VIP"]), after: release(["VIP 2", "Sale"]), expected: "added “Sale” and changed “VIP”" },
  { why: "the same campaigns as they were", before: release(["VIP"]), after: release(["VIP"]), expected: "published the same campaigns anew" },
  { why: "an old one again", before: release(["VIP"]), after: release(["Sale"], 1), expected: "put release 1 back" },
  { why: "nothing at all", before: release([]), after: release([]), expected: "published nothing but defaults" },
])("a release in a sentence: $why", ({ before, after, expected }) => {
  expect(releaseSentence(after, before, inEnglish)).toBe(expected);
});
