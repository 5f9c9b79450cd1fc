import { armRule, type ArmRule } from "./arm-rule";
import { formerArmRule } from "./former/former-arm-rule";
import { findFormerOperator } from "./former/former-operators";
import { formerReaders } from "./former/former-readers";
import { currentReaders } from "./profile-door";
import { type FindOperator } from "./ready-predicate";
import { findOperator } from "@/lib/core/operators/operators";
import { type PackedFormat, type SpelledOutFormat } from "@/lib/core/vocabulary/bundle-format";
import { type ValueReaders } from "@/lib/core/vocabulary/value";

/**
 * What the rules of a bundle mean: how values are read, what operators answer, which arm a visitor takes. A release means for ever what it meant on the
 * day it was published, so the meaning is chosen once, by the bundle's format, when it is loaded.
 *
 * To change what a rule means:
 * 1. Copy what is about to change (a reader, operators, the arm rule) into `former/`, as it is, and its table into `lib/spec/former/`.
 * 2. Until a release of the newest format was shipped, that is all: the former meaning takes the copy, `current` has the new one. Afterwards give the
 *    bundle two new formats (`vocabulary/bundle-format`, `load-bundle`, the schemas), and the meaning that was current until now a name and a row below.
 * 3. Write the new case table first. `lib/spec` runs every table against a bundle of its own format, spelled out and packed.
 */
export type Meaning = {
  readonly readers: ValueReaders;
  readonly find: FindOperator;
  readonly armRule: ArmRule;
};

/** Before days were days (a date without a time was its midnight UTC), versions had four numbers, and arms of 0 % and 100 % were what they say. */
const former: Meaning = { readers: formerReaders, find: findFormerOperator, armRule: formerArmRule };

const current: Meaning = { readers: currentReaders, find: findOperator, armRule };

const meanings: Readonly<Record<(SpelledOutFormat | PackedFormat)["format"], Meaning>> = { 1: former, 2: former, 3: current, 4: current };

/** The meaning of a bundle's rules, by its format. */
export const meaningOf = ({ format }: SpelledOutFormat | PackedFormat): Meaning => meanings[format];
