import { operatorsFor } from "@/lib/core/operators/operators";
import { type AttributeType } from "@/lib/core/vocabulary/attribute";
import { message } from "@/lib/words/message";

const typeWords: Readonly<Record<AttributeType, string>> = {
  text: message("as a text"),
  number: message("as a number"),
  boolean: message("as a yes or no"),
  date: message("as a date"),
  version: message("as a version"),
  list: message("as a list of texts"),
  "number-list": message("as a list of numbers"),
  "object-list": message("as a list of things"),
};

const choicesOf = (types: readonly AttributeType[]) =>
  [...new Map(types.flatMap((type) => operatorsFor(type).map((operator) => [operator.id, { value: operator.id, label: operator.label, hint: typeWords[type] }] as const))).values()];

/** How a member of an item can be compared: what it is read as is said by the operator that is chosen. */
export const memberChoices = choicesOf(["text", "number", "boolean", "date", "version", "list", "number-list"]);

/** How a property of an event can be compared: events carry what pages put there. */
export const propertyChoices = choicesOf(["text", "number", "boolean", "date", "version", "list", "number-list", "object-list"]);
