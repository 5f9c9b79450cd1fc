import { formerPatternOperand, formerTextOperand, formerTextsOperand } from "./former-text";
import { parseFormerVersion } from "./former-version";
import { formerVersionRangeOperand } from "./former-version-range";
import { listContainsAll } from "@/lib/core/operators/list-contains-all";
import { listContainsAny } from "@/lib/core/operators/list-contains-any";
import { listContainsNone } from "@/lib/core/operators/list-contains-none";
import { textContains } from "@/lib/core/operators/text-contains";
import { textEndsWith } from "@/lib/core/operators/text-ends-with";
import { textIs } from "@/lib/core/operators/text-is";
import { textIsNoneOf } from "@/lib/core/operators/text-is-none-of";
import { textIsNot } from "@/lib/core/operators/text-is-not";
import { textIsOneOf } from "@/lib/core/operators/text-is-one-of";
import { textMatches } from "@/lib/core/operators/text-matches";
import { textStartsWith } from "@/lib/core/operators/text-starts-with";
import { versionAtLeast } from "@/lib/core/operators/version-at-least";
import { versionAtMost } from "@/lib/core/operators/version-at-most";
import { versionEquals } from "@/lib/core/operators/version-equals";
import { versionInRange } from "@/lib/core/operators/version-in-range";
import { versionLess } from "@/lib/core/operators/version-less";
import { versionMore } from "@/lib/core/operators/version-more";
import { type OperandReader } from "@/lib/core/operators/operand-kind";
import { type Operator } from "@/lib/core/operators/operator";
import { versionOperand } from "@/lib/core/operators/version-operands";

const formerVersionOperand: OperandReader<"version"> = { ...versionOperand, read: (raw) => (typeof raw === "string" ? parseFormerVersion(raw) : null) };

/** Operators that answer as today, of operands that were read otherwise. */
export const formerReadOperators: readonly Operator[] = [
  ...[textIs, textIsNot, textContains, textStartsWith, textEndsWith].map((operator) => operator.readBy(formerTextOperand)),
  ...[textIsOneOf, textIsNoneOf, listContainsAny, listContainsAll, listContainsNone].map((operator) => operator.readBy(formerTextsOperand)),
  textMatches.readBy(formerPatternOperand),
  ...[versionEquals, versionLess, versionAtMost, versionMore, versionAtLeast].map((operator) => operator.readBy(formerVersionOperand)),
  versionInRange.readBy(formerVersionRangeOperand),
];
