import { BundleFault, faultAt, member, rootOf } from "./bundle-reader";
import { meaningOf } from "./meaning";
import { readBundle } from "./read-bundle";
import { bundleLimits } from "./read-frame";
import { readPackedBundle } from "./read-packed-bundle";
import { readyBundle, type ReadyBundle } from "./ready-bundle";
import { type Bundle } from "@/lib/core/vocabulary/bundle";
import { packBundle } from "@/lib/core/vocabulary/pack-bundle";
import { type PackedBundle } from "@/lib/core/vocabulary/packed-bundle";
import { unpackBundle } from "@/lib/core/vocabulary/unpack-bundle";
import { unpackVariants } from "@/lib/core/vocabulary/unpack-variants";
import { err, ok, type Result } from "@/lib/std/result";

/** A bundle that answers, and whose rules can be read. */
export type LoadedBundle = ReadyBundle & {
  /** Its rules spelled out. Predicates and campaigns are made when they are first read. */
  readonly bundle: Bundle;
};

export type BadBundle = { readonly tag: "bad-bundle"; readonly at: string; readonly why: string };

/** Validates and lays out a bundle of any format, from parsed JSON of any shape. Never throws; `at` is a JSON Pointer. */
export function loadBundle(raw: unknown): Result<LoadedBundle, BadBundle> {
  try {
    const root = rootOf(raw);
    const format = member(root, "format");
    if (format.value === 2 || format.value === 4) return ok(loaded(readPackedBundle(root, format.value), null));
    if (format.value !== 1 && format.value !== 3) return faultAt(format, "is none of 1 to 4, the formats this evaluator reads");
    const bundle = readBundle(root, format.value);
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
  return { ...readyBundle(packed, { variants: bundle.variants, spelledOut: () => bundle.campaigns }, meaningOf(packed)), bundle };
}
