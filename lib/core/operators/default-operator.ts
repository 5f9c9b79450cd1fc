import { booleanIsYes } from "./boolean-is-yes";
import { dateInLastDays } from "./date-in-last-days";
import { listContainsAny } from "./list-contains-any";
import { numberAtLeast } from "./number-at-least";
import { numberListContainsAny } from "./number-list-contains-any";
import { type Operator } from "./operator";
import { itemOperators } from "./operators";
import { textIs } from "./text-is";
import { versionAtLeast } from "./version-at-least";
import { type AttributeType } from "@/lib/core/vocabulary/attribute";

/** What most people mean when they begin to compare: nobody has spent exactly 500 or last came at one exact moment, so amounts, dates and versions begin with a reach. */
const ofType: Readonly<Record<AttributeType, Operator>> = {
  text: textIs,
  number: numberAtLeast,
  boolean: booleanIsYes,
  date: dateInLastDays,
  version: versionAtLeast,
  list: listContainsAny,
  "number-list": numberListContainsAny,
  "object-list": itemOperators.hasItem,
};

/** The operator a new comparison of an attribute begins with. */
export const defaultOperator = (type: AttributeType): Operator => ofType[type];
