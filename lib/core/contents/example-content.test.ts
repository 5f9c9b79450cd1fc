import { expect, it } from "vitest";
import { checkContent } from "./check-content";
import { contentTypes } from "./content-types";
import { exampleContent } from "./example-content";

it.each(contentTypes.map((type) => ({ id: type.id, type })))("the example of $id is filled in, and nothing is wrong with it", ({ type }) => {
  expect(exampleContent(type)).not.toEqual(type.empty());
  expect(checkContent(type, exampleContent(type))).toEqual([]);
});
