import { anyIsKnown } from "./any-is-known";
import { anyIsNotKnown } from "./any-is-not-known";
import { booleanIsNo } from "./boolean-is-no";
import { booleanIsYes } from "./boolean-is-yes";
import { dateAfter } from "./date-after";
import { dateAnniversaryInNextDays } from "./date-anniversary-in-next-days";
import { dateAnniversaryToday } from "./date-anniversary-today";
import { dateAtHour } from "./date-at-hour";
import { dateBefore } from "./date-before";
import { dateBetween } from "./date-between";
import { dateInLastDays } from "./date-in-last-days";
import { dateInNextDays } from "./date-in-next-days";
import { dateOnDay } from "./date-on-day";
import { dateOnWeekday } from "./date-on-weekday";
import { listContainsAll } from "./list-contains-all";
import { listContainsAny } from "./list-contains-any";
import { listContainsNone } from "./list-contains-none";
import { listHasAtLeast } from "./list-has-at-least";
import { listHasAtMost } from "./list-has-at-most";
import { listHasExactly } from "./list-has-exactly";
import { numberAtLeast } from "./number-at-least";
import { numberAtMost } from "./number-at-most";
import { numberBetween } from "./number-between";
import { numberDiffers } from "./number-differs";
import { numberEquals } from "./number-equals";
import { numberIsNoneOf } from "./number-is-none-of";
import { numberIsOneOf } from "./number-is-one-of";
import { numberLess } from "./number-less";
import { numberListContainsAll } from "./number-list-contains-all";
import { numberListContainsAny } from "./number-list-contains-any";
import { numberListContainsNone } from "./number-list-contains-none";
import { numberListHasBetween } from "./number-list-has-between";
import { numberMore } from "./number-more";
import { objectListHasItem } from "./object-list-has-item";
import { objectListHasNoItem } from "./object-list-has-no-item";
import { textContains } from "./text-contains";
import { textEndsWith } from "./text-ends-with";
import { textInNetwork } from "./text-in-network";
import { textIs } from "./text-is";
import { textIsNoneOf } from "./text-is-none-of";
import { textIsNot } from "./text-is-not";
import { textIsOneOf } from "./text-is-one-of";
import { textMatches } from "./text-matches";
import { textNotInNetwork } from "./text-not-in-network";
import { textStartsWith } from "./text-starts-with";
import { versionAtLeast } from "./version-at-least";
import { versionAtMost } from "./version-at-most";
import { versionEquals } from "./version-equals";
import { versionInRange } from "./version-in-range";
import { versionLess } from "./version-less";
import { versionMore } from "./version-more";
import { type Operator } from "./operator";
import { type AttributeType } from "@/lib/core/vocabulary/attribute";

/** What they ask of a member is asked by the operators of this list. */
export const itemOperators = { hasItem: objectListHasItem(findOperator), hasNoItem: objectListHasNoItem(findOperator) };

/** Every operator, in the order of the menu. The only list: menu, sentences, compiler, evaluator and tests read it. */
export const operators: readonly Operator[] = [
  textIs,
  textIsNot,
  textIsOneOf,
  textIsNoneOf,
  textContains,
  textStartsWith,
  textEndsWith,
  textMatches,
  textInNetwork,
  textNotInNetwork,
  numberEquals,
  numberDiffers,
  numberLess,
  numberAtMost,
  numberMore,
  numberAtLeast,
  numberBetween,
  numberIsOneOf,
  numberIsNoneOf,
  booleanIsYes,
  booleanIsNo,
  dateBefore,
  dateOnDay,
  dateAfter,
  dateBetween,
  dateInLastDays,
  dateInNextDays,
  dateOnWeekday,
  dateAtHour,
  dateAnniversaryToday,
  dateAnniversaryInNextDays,
  versionEquals,
  versionLess,
  versionAtMost,
  versionMore,
  versionAtLeast,
  versionInRange,
  listContainsAny,
  listContainsAll,
  listContainsNone,
  numberListContainsAny,
  numberListContainsAll,
  numberListContainsNone,
  numberListHasBetween,
  itemOperators.hasItem,
  itemOperators.hasNoItem,
  listHasAtLeast,
  listHasAtMost,
  listHasExactly,
  anyIsKnown,
  anyIsNotKnown,
];

const byId: ReadonlyMap<string, Operator> = new Map(operators.map((operator) => [operator.id, operator]));

/** The operator with this id, or undefined where this version has none. */
export function findOperator(id: string): Operator | undefined {
  return byId.get(id);
}

/** The operators that fit a type, in the order of the menu. */
export const operatorsFor = (type: AttributeType): readonly Operator[] => operators.filter(({ types }) => types.includes(type));
