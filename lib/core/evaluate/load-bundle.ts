import { BundleFault, faultAt, member, rootOf } from "./bundle-reader";
import { makeEngine, type Engine } from "./engine";
import { makePrograms, type Programs } from "./programs";
import { bundleLimits, readBundle } from "./read-bundle";
import { readPackedBundle } from "./read-packed-bundle";
import { findOperator } from "@/lib/core/operators/operators";
import { type Bundle } from "@/lib/core/vocabulary/bundle";
import { packBundle } from "@/lib/core/vocabulary/pack-bundle";
import { type PackedBundle } from "@/lib/core/vocabulary/packed-bundle";
import { unpackBundle, unpackVariants } from "@/lib/core/vocabulary/unpack-bundle";
import { err, ok, type Result } from "@/lib/std/result";

/** A bundle that was validated whole and laid out once; evaluating it cannot fail. */
export type LoadedBundle = {
  /** Its rules spelled out. Predicates and campaigns are made when they are first read. */
  readonly bundle: Bundle;
  readonly engine: Engine;
  readonly programs: Programs;
  /** Operators the bundle names and this evaluator does not have. */
  readonly unsupported: readonly string[];
};

export type BadBundle = { readonly tag: "bad-bundle"; readonly at: string; readonly why: string };

/** Validates and lays out a bundle of either format, from parsed JSON of any shape. Never throws; `at` is a JSON Pointer. */
export function loadBundle(raw: unknown): Result<LoadedBundle, BadBundle> {
  try {
    const root = rootOf(raw);
    const format = member(root, "format");
    if (format.value === 2) return ok(loaded(readPackedBundle(root), null));
    if (format.value !== 1) faultAt(format, "is neither 1 nor 2, the formats this evaluator reads");
    const bundle = readBundle(root);
    return ok(loaded(packBundle(bundle), bundle));
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

function loaded(packed: PackedBundle, spelledOut: Bundle | null): LoadedBundle {
  const bundle = spelledOut ?? unpackBundle(packed, unpackVariants(packed.variants));
  return {
    bundle,
    engine: makeEngine(packed),
    programs: makePrograms(packed, bundle),
    unsupported: bundle.operators.filter((id) => findOperator(id) === undefined),
  };
}
