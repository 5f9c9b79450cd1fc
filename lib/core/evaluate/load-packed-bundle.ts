import { BundleFault, faultAt, member, rootOf } from "./bundle-reader";
import { bundleLimits } from "./read-frame";
import { currentReaders } from "./profile-door";
import { readPackedBundle } from "./read-packed-bundle";
import { readyBundle, type ReadyBundle } from "./ready-bundle";
import { armRule } from "./arm-rule";
import { type Operator } from "@/lib/core/operators/operator";
import { unpackVariants } from "@/lib/core/vocabulary/unpack-variants";

/**
 * Loads the text of a bundle of format 4 with the operators that it names: the least that a page has to carry. Null where it is not such a
 * bundle; `loadBundle` says why, and where. It tells no way: its traces are empty.
 */
export function loadPackedBundle(text: string, operators: readonly Operator[]): ReadyBundle | null {
  if (text.length > bundleLimits.bytes) return null;
  try {
    const root = rootOf(JSON.parse(text));
    if (member(root, "format").value !== 4) faultAt(root, "is of another format");
    const packed = readPackedBundle(root, 4);
    const find = (id: string) => operators.find((operator) => operator.id === id);
    return readyBundle(packed, { variants: unpackVariants(packed.variants), spelledOut: () => [] }, { find, readers: currentReaders, armRule });
  } catch (fault) {
    if (fault instanceof BundleFault || fault instanceof SyntaxError) return null;
    throw fault;
  }
}
