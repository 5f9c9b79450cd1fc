import { describe, expect, it, test } from "vitest";
import { checkContent, checkTexts } from "./check-content";
import { type Content } from "./content-type";
import { builtInTypes } from "./content-types";
import { untranslated } from "./language-fields";
import { typesOf } from "./types-of-workspace";

const good: Readonly<Record<string, Content>> = {
  hero: { eyebrow: "", headline: "Made for weather", text: "", imageUrl: "/a.png", imageAlt: "A coat", buttonLabel: "See", buttonUrl: "/coats", tone: "dark" },
  text: { text: "Hello", linkLabel: "", linkUrl: "" },
  alert: { shape: "bar", headline: "Hello", text: "", buttonLabel: "", buttonUrl: "", trigger: "at-once", triggerValue: 5, showAgain: "once" },
  data: { json: { answer: 42 } },
  layout: { sections: [{ name: "story", show: true }, { name: "reviews", show: false }] },
};

const rows: readonly { readonly why: string; readonly type: string; readonly change: Content; readonly faults: readonly string[] }[] = [
  { why: "a headline is missing", type: "hero", change: { headline: "" }, faults: ["headline missing"] },
  { why: "null is missing as well", type: "hero", change: { headline: null }, faults: ["headline missing"] },
  { why: "a number is no text", type: "hero", change: { headline: 5 }, faults: ["headline wrong-type"] },
  { why: "a picture's address that carries code", type: "hero", change: { imageUrl: "javascript:alert(1)" }, faults: ["imageUrl not-an-address"] },
  { why: "a tone that is no choice", type: "hero", change: { tone: "loud" }, faults: ["tone not-a-choice"] },
  { why: "a text of a thousand characters", type: "text", change: { text: "x".repeat(1000) }, faults: ["text too-long"] },
  { why: "exactly as long as may be", type: "text", change: { text: "x".repeat(400) }, faults: [] },
  { why: "seconds that are asked for only with their trigger", type: "alert", change: { triggerValue: null }, faults: [] },
  { why: "seconds that are asked for and missing", type: "alert", change: { trigger: "after-seconds", triggerValue: null }, faults: ["triggerValue missing"] },
  { why: "seconds below nothing", type: "alert", change: { trigger: "after-seconds", triggerValue: -1 }, faults: ["triggerValue wrong-type"] },
  { why: "more seconds than may be", type: "alert", change: { trigger: "after-seconds", triggerValue: 601 }, faults: ["triggerValue wrong-type"] },
  { why: "more per cent than there are", type: "alert", change: { trigger: "scroll-depth", triggerValue: 101 }, faults: ["triggerValue wrong-type"] },
  { why: "a click on nothing in particular", type: "alert", change: { trigger: "on-click" }, faults: ["clicked missing"] },
  { why: "a click on what no element is called", type: "alert", change: { trigger: "on-click", clicked: "a[href]" }, faults: ["clicked not-a-name"] },
  { why: "coming back after days that nobody said", type: "alert", change: { showAgain: "after-days" }, faults: ["againAfter missing"] },
  { why: "an alert with a limit and an end", type: "alert", change: { showAgain: "after-days", againAfter: 7, mostTimes: 3, stopsWhenFollowed: true }, faults: [] },
  { why: "data that is a list", type: "data", change: { json: [1] }, faults: ["json wrong-type"] },
  { why: "data beyond its size", type: "data", change: { json: { text: "x".repeat(10_000) } }, faults: ["json wrong-type"] },
  { why: "no section", type: "layout", change: { sections: [] }, faults: ["sections missing"] },
  { why: "a section that is named twice", type: "layout", change: { sections: [{ name: "story", show: true }, { name: "story", show: false }] }, faults: ["sections wrong-type"] },
  { why: "a section with a name that no element may carry", type: "layout", change: { sections: [{ name: "The story", show: true }] }, faults: ["sections wrong-type"] },
  { why: "a section that says more than it may", type: "layout", change: { sections: [{ name: "story", show: true, style: "x" }] }, faults: ["sections wrong-type"] },
  { why: "a colour in words", type: "hero", change: { buttonColor: "red" }, faults: ["buttonColor not-a-colour"] },
  { why: "a text with a merge tag and its fallback", type: "text", change: { text: "Hello {{city|there}}" }, faults: [] },
  { why: "a merge tag that says no fallback", type: "text", change: { text: "Hello {{city}}" }, faults: ["text bad-tag"] },
  { why: "a merge tag where no text stands", type: "text", change: { linkUrl: "/{{city|there}}" }, faults: ["linkUrl tag-not-here"] },
  { why: "a field nobody knows", type: "text", change: { colour: "red" }, faults: ["colour unknown-field"] },
  { why: "a field called like something every object has", type: "text", change: { constructor: "x" }, faults: ["constructor unknown-field"] },
];

describe("what keeps a content from being shown", () => {
  test.each(rows)("$type: $why", ({ type: id, change, faults }) => {
    const type = typesOf().find(id);
    if (type === undefined) throw new Error(id);
    expect(checkContent(type, { ...good[id], ...change }).map(({ field, code }) => `${field} ${code}`)).toEqual(faults);
  });

  test.each(builtInTypes.map((type) => ({ type, id: type.id })))("$id: a good one has no fault, and an empty one only what is missing", ({ type, id }) => {
    expect(checkContent(type, good[id] ?? {})).toEqual([]);
    for (const { code } of checkContent(type, type.empty())) expect(code).toBe("missing");
  });
});

describe("texts in another language", () => {
  const main = { ...good["hero"], headline: "Hello", text: "Come in", imageAlt: "", buttonLabel: "" };
  it.each([
    { why: "some of them", texts: { headline: "Bonjour" }, faults: [], missing: ["text"] },
    { why: "one that is too long", texts: { headline: "x".repeat(71), text: "Entrez" }, faults: ["headline too-long"], missing: [] },
    { why: "a tag without a fallback", texts: { headline: "Bonjour {{city}}", text: "Entrez" }, faults: ["headline bad-tag"], missing: [] },
    { why: "an address that would run code", texts: { headline: "Bonjour", text: "Entrez", buttonUrl: "javascript:alert(1)" }, faults: ["buttonUrl not-an-address"], missing: [] },
    { why: "a choice, which is the same in every language", texts: { headline: "Bonjour", text: "Entrez", tone: "light" }, faults: [], missing: [] },
    { why: "a field that nobody knows", texts: { headline: "Bonjour", text: "Entrez", colour: "rouge" }, faults: ["colour unknown-field"], missing: [] },
    { why: "blanks are no text", texts: { headline: " ", text: "Entrez" }, faults: [], missing: ["headline"] },
  ])("$why", ({ texts, faults, missing }) => {
    const type = typesOf().find("hero");
    if (type === undefined) throw new Error("no hero");
    expect(checkTexts(type, main, texts).map(({ field, code }) => `${field} ${code}`)).toEqual(faults);
    expect(untranslated(type, main, texts).map(({ key }) => key)).toEqual(missing);
  });
});
