import { expect, it } from "vitest";
import { checkContent } from "./check-content";
import { builtInTypes } from "./content-types";
import { exampleContent } from "./example-content";

it.each(builtInTypes.map((type) => ({ id: type.id, type })))("the example of $id is filled in, and nothing is wrong with it", ({ type }) => {
  expect(exampleContent(type)).not.toEqual(type.empty());
  expect(checkContent(type, exampleContent(type))).toEqual([]);
});
