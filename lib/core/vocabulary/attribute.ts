/** The types a value may have. The list is the type. */
export const attributeTypes = ["text", "number", "boolean", "date", "version", "list"] as const;
export type AttributeType = (typeof attributeTypes)[number];

/** What the evaluator must know of an attribute: how to read it, and which consent it needs. */
export type AttributeShape = {
  readonly type: AttributeType;
  /** The purpose a visitor must have granted before this is read; null: none needed. */
  readonly purpose: string | null;
};

/** The catalogue an evaluator reads profiles against, by attribute key. */
export type Catalogue = Readonly<Record<string, AttributeShape>>;

/** A named, typed thing we may know of a visitor, as the workspace's catalogue lists it. The key never changes. */
export type Attribute = AttributeShape & {
  readonly key: string;
  readonly label: string;
  readonly description: string;
  /** Groups attributes in the picker: "Who they are", "What they did", "Where they are". */
  readonly category: string;
  /** Values worth suggesting; the first ones serve as examples. */
  readonly suggestions: readonly string[];
  /** Read after a number: "€", "days". Null: none. */
  readonly unit: string | null;
};

/** The shapes alone, for compile and evaluate. */
export function catalogueOf(attributes: readonly Attribute[]): Catalogue {
  const shapes = attributes.map(({ key, type, purpose }): [string, AttributeShape] => [key, { type, purpose }]);
  return Object.fromEntries(shapes);
}
