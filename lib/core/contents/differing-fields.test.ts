import { expect, it } from "vitest";
import { alert } from "./alert";
import { differingFields } from "./differing-fields";
import { hero } from "./hero";

it.each([
  { why: "the same", type: hero, before: { headline: "A" }, after: { headline: "A" }, fields: [] },
  { why: "empty and absent", type: hero, before: { headline: "A", text: "" }, after: { headline: "A" }, fields: [] },
  { why: "in the form's order", type: hero, before: { text: "a", headline: "A" }, after: { text: "b", headline: "B" }, fields: ["headline", "text"] },
  { why: "what neither asks for", type: alert, before: { trigger: "at-once", triggerValue: 5 }, after: { trigger: "at-once", triggerValue: 9 }, fields: [] },
  { why: "a value that means something else now", type: alert, before: { trigger: "after-seconds", triggerValue: 50 }, after: { trigger: "scroll-depth", triggerValue: 50 }, fields: ["trigger", "triggerValue", "triggerValue"] },
])("contents that differ: $why", ({ type, before, after, fields }) => {
  expect(differingFields(type, before, after).map(({ field }) => field.key)).toEqual(fields);
});
