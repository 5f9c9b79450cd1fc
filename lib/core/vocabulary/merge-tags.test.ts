import { describe, expect, it } from "vitest";
import { longestMerged, mergeTagsIn, withMergedTexts } from "./merge-tags";
import { type AttributeValue } from "./value";
import { drawn, markupToHtml } from "@/lib/core/contents/markup";

const filled = (text: string, known: Readonly<Record<string, AttributeValue>> = {}) => withMergedTexts({ text }, new Map(Object.entries(known)))["text"];

describe("a text with a merge tag", () => {
  it.each([
    { why: "what is known stands in it", text: "Hello {{firstName|there}}!", known: { firstName: "Ann" }, says: "Hello Ann!" },
    { why: "what is not known: the fallback", text: "Hello {{firstName|there}}!", known: {}, says: "Hello there!" },
    { why: "what is known and empty: the fallback", text: "Hello {{firstName|there}}!", known: { firstName: "  " }, says: "Hello there!" },
    { why: "spaces around both parts", text: "{{ firstName | dear friend }}", known: {}, says: "dear friend" },
    { why: "a number", text: "{{orders|no}} orders", known: { orders: 3 }, says: "3 orders" },
    { why: "a list", text: "For {{likes|you}}", known: { likes: ["hiking", "climbing"] }, says: "For hiking, climbing" },
    { why: "yes and no say nothing in a sentence", text: "{{vip|friend}}", known: { vip: true }, says: "friend" },
    { why: "a bar in the fallback", text: "{{a|b|c}}", known: {}, says: "b|c" },
    { why: "a value that looks like a tag is not read again", text: "{{a|x}}", known: { a: "{{b|y}}", b: "secret" }, says: "{{b|y}}" },
    { why: "a value with replacement marks", text: "{{a|x}}", known: { a: "$& $1" }, says: "$& $1" },
    { why: "a value over several lines is one line", text: "{{a|x}}", known: { a: "one\n\ntwo" }, says: "one two" },
    { why: "a value that turns the writing around", text: "{{a|x}}!", known: { a: "\u202eAnn" }, says: "Ann!" },
    { why: "a value too long for a sentence", text: "{{a|x}}", known: { a: "y".repeat(longestMerged + 1) }, says: "x" },
    { why: "without a fallback it stays as it is written", text: "{{a}}", known: { a: "Ann" }, says: "{{a}}" },
  ])("$why", ({ text, known, says }) => {
    expect(filled(text, Object.fromEntries(Object.entries(known)))).toBe(says);
  });

  it("cannot bring markup into a page", () => {
    const html = markupToHtml(drawn("p", {}, String(filled("{{a|x}}", { a: '<img src=x onerror="alert(1)">' }))));
    expect(html).toBe("<p>&lt;img src=x onerror=&quot;alert(1)&quot;&gt;</p>");
  });

  it("is only filled in texts: a developer's JSON stays as it is, and so does the very object without tags", () => {
    const json = { value: { greeting: "{{a|x}}" } };
    expect(withMergedTexts(json, new Map())).toBe(json);
  });
});

describe("the tags of a text", () => {
  it.each([
    { why: "none", text: "Hello { there }", tags: [] },
    { why: "two", text: "{{a|x}} {{b|y}}", tags: [{ attribute: "a", fallback: "x" }, { attribute: "b", fallback: "y" }] },
    { why: "no fallback", text: "{{a}}", tags: [null] },
    { why: "an empty fallback", text: "{{a| }}", tags: [null] },
    { why: "no attribute", text: "{{|x}}", tags: [null] },
    { why: "never closed", text: "{{a|x}} and {{b|y", tags: [{ attribute: "a", fallback: "x" }, null] },
  ])("$why", ({ text, tags }) => {
    expect(mergeTagsIn(text)).toEqual(tags);
  });
});
