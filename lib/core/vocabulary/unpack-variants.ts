import { type BundleVariant } from "./bundle";
import { type VariantRun } from "./packed-bundle";

/** The variants of all runs, in their order. */
export const unpackVariants = (runs: readonly VariantRun[]): readonly BundleVariant[] =>
  runs.flatMap(({ contentType, ids, names, contents, texts }) =>
    ids.map((id, index) => ({ id, name: names[index] ?? "", contentType, content: contents[index] ?? {}, ...textsAt(texts, index) })),
  );

const textsAt = (texts: VariantRun["texts"], index: number): Pick<BundleVariant, "texts"> => {
  const own = texts?.[index] ?? null;
  return own === null ? {} : { texts: own };
};
