import { expect, test } from "vitest";
import { loudest, standingOf } from "./standing";
import { type Finding } from "@/lib/core/vocabulary/finding";

const finding = (code: string, facts: Finding["facts"] = {}, severity: Finding["severity"] = "blocks"): Finding => ({ code, severity, at: { campaign: "cmp_1" }, facts });

test.each([
  { why: "a way that leads nowhere", found: finding("way-out-leads-nowhere"), is: "to-do" },
  { why: "a condition that says nothing", found: finding("empty-group"), is: "to-do" },
  { why: "a branch added just now", found: finding("empty-group", { way: "VIPs" }), is: "to-do" },
  { why: "a row without an attribute", found: finding("unfinished-comparison", { missing: "attribute" }), is: "to-do" },
  { why: "a row whose operator does not fit its attribute", found: finding("unfinished-comparison", { missing: "operator" }), is: "blocks" },
  { why: "a row without a value", found: finding("unfinished-comparison", { missing: "operand" }), is: "to-do" },
  { why: "a row whose value does not fit", found: finding("unfinished-comparison", { missing: "fit" }), is: "blocks" },
  { why: "an event's property without a value", found: finding("unfinished-comparison", { missing: "property" }), is: "to-do" },
  { why: "an event's property whose value does not fit", found: finding("unfinished-comparison", { missing: "property-fit" }), is: "blocks" },
  { why: "a field that is empty", found: finding("content-incomplete", { fault: "missing" }), is: "to-do" },
  { why: "a field that is too long", found: finding("content-incomplete", { fault: "too-long" }), is: "blocks" },
  { why: "an audience that is gone", found: finding("unknown-audience"), is: "blocks" },
  { why: "what only warns", found: finding("unreachable-node", {}, "warns"), is: "warns" },
])("$why is shown as: $is", ({ found, is }) => expect(standingOf(found)).toBe(is));

test("what is wrong is louder than what is to do, and so is a warning", () => {
  const toDo = finding("empty-group");
  expect(loudest([toDo, finding("unknown-audience")])).toBe("blocks");
  expect(loudest([toDo, finding("unreachable-node", {}, "warns")])).toBe("warns");
  expect(loudest([finding("placement-never-filled", {}, "info"), toDo])).toBe("to-do");
});
