import { type Attribute, type AttributeType } from "@/lib/core/vocabulary/attribute";

type Wanted = {
  readonly type: AttributeType;
  /** What fills it, the best first: surer than any name. */
  readonly sources?: readonly string[];
  /** What its key or label may say, the best first. */
  readonly words: readonly RegExp[];
};

/** The workspace's attribute that fits best by source, then by key and label; null where none does. */
export function fittingAttribute(attributes: readonly Attribute[], { type, sources = [], words }: Wanted): Attribute | null {
  const candidates = attributes.filter((attribute) => attribute.type === type);
  const bySource = sources.flatMap((source) => candidates.filter((attribute) => attribute.source === source));
  const byName = words.flatMap((word) => candidates.filter(({ key, label }) => word.test(spaced(key)) || word.test(label)));
  return bySource[0] ?? byName[0] ?? null;
}

/** `lastOrder` and `last_order` as one reads them. */
const spaced = (key: string): string => key.replace(/([a-z])([A-Z])/g, "$1 $2").replace(/[._-]+/g, " ");
