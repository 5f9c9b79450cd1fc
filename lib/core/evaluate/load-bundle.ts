import { makeEngine, type Engine } from "./engine";
import { makePrograms, type Programs } from "./programs";
import { BundleFault } from "./bundle-reader";
import { bundleLimits, readBundle } from "./read-bundle";
import { findOperator } from "@/lib/core/operators/operators";
import { attributeInOperand } from "@/lib/core/operators/operand";
import { type PairTest, type Test } from "@/lib/core/operators/operator";
import { type Bundle, type FollowingEvent, type Predicate } from "@/lib/core/vocabulary/bundle";
import { type AttributeType, type Catalogue } from "@/lib/core/vocabulary/attribute";
import { err, ok, type Result } from "@/lib/std/result";

/** A predicate ready to be asked: operands are read, operators found. A null test is one this evaluator does not have. */
export type ReadyPredicate =
  | { readonly kind: "test"; readonly of: string; readonly test: Test | null }
  | { readonly kind: "pair"; readonly of: string; readonly other: string; readonly test: PairTest | null }
  | { readonly kind: "did"; readonly event: string; readonly atLeast: number; readonly withinMs: number | null; readonly where: readonly ReadyProperty[]; readonly then: ReadyFollowing | null }
  | { readonly kind: "all" | "any" | "none"; readonly parts: readonly number[] };

/** What had, or had not, to come after an event within so long. */
export type ReadyFollowing = { readonly event: string; readonly did: boolean; readonly withinMs: number; readonly where: readonly ReadyProperty[] };

/** Events have no catalogue: a property is read as its operator's type, or as `any` where the operator fits all. */
export type ReadyProperty = { readonly of: string; readonly type: AttributeType | "any"; readonly test: Test | null };

/** A bundle that was validated whole and prepared once; evaluating it cannot fail. */
export type LoadedBundle = {
  readonly bundle: Bundle;
  readonly predicates: readonly ReadyPredicate[];
  readonly engine: Engine;
  readonly programs: Programs;
  /** Operators the bundle names and this evaluator does not have. */
  readonly unsupported: readonly string[];
};

export type BadBundle = { readonly tag: "bad-bundle"; readonly at: string; readonly why: string };

/** Validates and prepares a bundle, from parsed JSON of any shape. Never throws; `at` is a JSON Pointer. */
export function loadBundle(raw: unknown): Result<LoadedBundle, BadBundle> {
  try {
    const bundle = readBundle(raw);
    const unsupported = bundle.operators.filter((id) => findOperator(id) === undefined);
    const predicates = bundle.predicates.map((predicate) => ready(predicate, bundle.attributes));
    return ok({ bundle, predicates, engine: makeEngine(bundle, predicates), programs: makePrograms(bundle), unsupported });
  } catch (fault) {
    if (fault instanceof BundleFault) return err({ tag: "bad-bundle", at: fault.at, why: fault.why });
    throw fault;
  }
}

/** The same from text, with the bound on its size. */
export function loadBundleText(text: string): Result<LoadedBundle, BadBundle> {
  if (text.length > bundleLimits.bytes) return err({ tag: "bad-bundle", at: "", why: `is longer than ${bundleLimits.bytes} bytes` });
  try {
    return loadBundle(JSON.parse(text));
  } catch {
    return err({ tag: "bad-bundle", at: "", why: "is not JSON" });
  }
}

const dayMs = 86_400_000;

function ready(predicate: Predicate, attributes: Catalogue): ReadyPredicate {
  if ("op" in predicate) return readyComparison(predicate, attributes);
  if ("did" in predicate) {
    const { event, atLeast, withinDays, where, then } = predicate.did;
    return { kind: "did", event, atLeast, withinMs: withinDays === null ? null : withinDays * dayMs, where: where.map(readyProperty), then: then === undefined ? null : readyFollowing(then) };
  }
  if ("all" in predicate) return { kind: "all", parts: predicate.all };
  return "any" in predicate ? { kind: "any", parts: predicate.any } : { kind: "none", parts: predicate.none };
}

function readyComparison({ op, of, with: operand }: Extract<Predicate, { op: string }>, attributes: Catalogue): ReadyPredicate {
  const type = typeIn(attributes, of);
  const known = findOperator(op);
  // Numbers and dates are both numbers once they are read, so the catalogue must say which: an operator for the other answers unknown.
  const operator = known === undefined || type === undefined || !known.types.includes(type) ? undefined : known;
  const other = attributeInOperand(operand);
  if (other === null) return { kind: "test", of, test: operator?.bind(operand) ?? null };
  return { kind: "pair", of, other, test: typeIn(attributes, other) === type ? (operator?.against ?? null) : null };
}

const typeIn = (attributes: Catalogue, key: string): AttributeType | undefined => (Object.hasOwn(attributes, key) ? attributes[key]?.type : undefined);

const readyFollowing = ({ event, did, withinMinutes, where }: FollowingEvent): ReadyFollowing => ({
  event,
  did,
  withinMs: withinMinutes === null ? Infinity : withinMinutes * 60_000,
  where: where.map(readyProperty),
});

function readyProperty({ op, of, with: operand }: { readonly op: string; readonly of: string; readonly with: unknown }): ReadyProperty {
  const operator = findOperator(op);
  const [type] = operator?.types ?? [];
  return { of, type: operator?.types.length === 1 && type !== undefined ? type : "any", test: operator?.bind(operand) ?? null };
}
