import { BundleFault, faultAt, member, rootOf } from "./bundle-reader";
import { bundleLimits } from "./read-frame";
import { readPackedBundle } from "./read-packed-bundle";
import { readyBundle, type ReadyBundle } from "./ready-bundle";
import { type Operator } from "@/lib/core/operators/operator";
import { type Catalogue } from "@/lib/core/vocabulary/attribute";
import { unpackVariants } from "@/lib/core/vocabulary/unpack-variants";

/** A bundle for whoever only decides, with what is needed to read profiles. It tells no way: its traces are empty. */
export type DecidingBundle = ReadyBundle & { readonly attributes: Catalogue };

/**
 * Loads the text of a bundle of format 2 with the operators that it names: the least that a page has to carry. Null where it is not such a
 * bundle; `loadBundle` says why, and where.
 */
export function loadPackedBundle(text: string, operators: readonly Operator[]): DecidingBundle | null {
  if (text.length > bundleLimits.bytes) return null;
  try {
    const root = rootOf(JSON.parse(text));
    if (member(root, "format").value !== 2) faultAt(root, "is of another format");
    const packed = readPackedBundle(root);
    const find = (id: string) => operators.find((operator) => operator.id === id);
    return { ...readyBundle(packed, { variants: unpackVariants(packed.variants), spelledOut: () => [] }, find), attributes: packed.attributes };
  } catch (fault) {
    if (fault instanceof BundleFault || fault instanceof SyntaxError) return null;
    throw fault;
  }
}
