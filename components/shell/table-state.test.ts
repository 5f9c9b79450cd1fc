import { expect, it } from "vitest";
import { tableAddressOf, tableStateOf } from "./table-state";

it.each([
  { why: "a library as it begins has no address of its own", address: "" },
  { why: "a search", address: "?q=returning+vip" },
  { why: "the last change first", address: "?sort=-changed" },
  { why: "names from the end", address: "?sort=-name" },
  { why: "all at once", address: "?q=vip&sort=used&archived=1" },
])("$why: $address", ({ address }) => {
  expect(tableAddressOf(tableStateOf(new URLSearchParams(address)))).toBe(address);
});
