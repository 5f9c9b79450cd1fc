/** The types a value may have. The list is the type. */
export const attributeTypes = ["text", "number", "boolean", "date", "version", "list", "number-list", "object-list"] as const;
export type AttributeType = (typeof attributeTypes)[number];

/** Lists of texts, of numbers, and of objects whose members are compared. */
export const listTypes = ["list", "number-list", "object-list"] as const satisfies readonly AttributeType[];

export const isListType = (type: AttributeType): boolean => listTypes.some((each) => each === type);

/** What the evaluator must know of an attribute: how to read it, and which consent it needs. */
export type AttributeShape = {
  readonly type: AttributeType;
  /** The purpose a visitor must have granted before this is read; null: none needed. */
  readonly purpose: string | null;
  /** The source of context that fills it where the profile does not say; absent: none. */
  readonly source?: string;
  /** Of a date: its numbers are seconds since 1970. Absent: they are milliseconds. */
  readonly inSeconds?: boolean;
};

/** The catalogue an evaluator reads profiles against, by attribute key. */
export type Catalogue = Readonly<Record<string, AttributeShape>>;

/** A named, typed thing we may know of a visitor, as the workspace's catalogue lists it. The key never changes. */
export type Attribute = Omit<AttributeShape, "source"> & {
  readonly key: string;
  readonly label: string;
  readonly description: string;
  /** Groups attributes in the picker: "Who they are", "What they did", "Where they are". */
  readonly category: string;
  /** Values worth suggesting; the first ones serve as examples. */
  readonly suggestions: readonly string[];
  /** Read after a number: "€", "days". Null: none. */
  readonly unit: string | null;
  /** What fills it where a profile does not say (`context-source`); null: only pages and apps do. */
  readonly source: string | null;
  /** Put away: where it is used it goes on, and nobody is offered it any more. Absent: it is not. */
  readonly archived?: boolean;
};

/** The shape alone, as bundles hold it: what is not so is no member, so that a bundle without sources is what it always was. */
export const shapeOf = ({ type, purpose, source, inSeconds }: Attribute): AttributeShape => ({ type, purpose, ...(source === null ? {} : { source }), ...(inSeconds === true ? { inSeconds } : {}) });

/** The shapes alone, for compile and evaluate. */
export function catalogueOf(attributes: readonly Attribute[]): Catalogue {
  return Object.fromEntries(attributes.map((attribute) => [attribute.key, shapeOf(attribute)]));
}
