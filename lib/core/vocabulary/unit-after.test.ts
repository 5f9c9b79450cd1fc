import { expect, test } from "vitest";
import { unitAfter } from "./unit-after";

test.each([
  { why: "a unit that the label does not say", label: "Spent so far", unit: "€", after: "€" },
  { why: "a label that is the unit", label: "Orders", unit: "orders", after: null },
  { why: "a label that has the unit in it", label: "Days since the last visit", unit: "days", after: null },
  { why: "a label that has the unit inside a longer word", label: "Holidays", unit: "days", after: "days" },
  { why: "a label that has a sign for the unit in it", label: "Cart value (€)", unit: "€", after: null },
  { why: "a label that has a unit with a stroke in it", label: "Top speed in km/h", unit: "km/h", after: null },
  { why: "a label that begins as the unit does", label: "Order size", unit: "order sizes", after: "order sizes" },
  { why: "no unit", label: "Orders", unit: null, after: null },
])("$why", ({ label, unit, after }) => expect(unitAfter({ label, unit })).toBe(after));
