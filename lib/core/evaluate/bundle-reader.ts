import { isJsonObject } from "@/lib/std/json";

/** Thrown inside the loader alone, and caught there: a place in a document of any depth that is not as it must be. */
export class BundleFault extends Error {
  constructor(
    readonly at: string,
    readonly why: string,
  ) {
    super(`${at} ${why}`);
  }
}

/** Reads one member after another of an untrusted document. The way back is kept, so that only a fault has to spell its place out. */
export type Reader = { readonly value: unknown; readonly parent: Reader | null; readonly key: string | number };

export const rootOf = (value: unknown): Reader => ({ value, parent: null, key: "" });

const placeOf = ({ parent, key }: Reader): string => (parent === null ? "" : `${placeOf(parent)}/${key}`);

const fault = (reader: Reader, why: string): never => {
  throw new BundleFault(placeOf(reader), why);
};

export function member(reader: Reader, key: string): Reader {
  const value = objectAt(reader);
  return { value: Object.hasOwn(value, key) ? value[key] : undefined, parent: reader, key };
}

export function has(reader: Reader, key: string): boolean {
  return Object.hasOwn(objectAt(reader), key);
}

export function objectAt(reader: Reader): { readonly [key: string]: unknown } {
  return isJsonObject(reader.value) ? reader.value : fault(reader, "is not an object");
}

export function membersAt(reader: Reader, most: number): readonly (readonly [string, Reader])[] {
  const entries = Object.entries(objectAt(reader));
  if (entries.length > most) fault(reader, `has more than ${most} members`);
  return entries.map(([key, value]) => [key, { value, parent: reader, key }] as const);
}

export function listAt(reader: Reader, most: number): readonly Reader[] {
  if (!Array.isArray(reader.value)) return fault(reader, "is not a list");
  const items: readonly unknown[] = reader.value;
  if (items.length > most) fault(reader, `has more than ${most} items`);
  return items.map((value, key) => ({ value, parent: reader, key }));
}

/** A list of whole numbers. */
export function wholesAt(reader: Reader, { from, to }: { readonly from: number; readonly to: number }): readonly number[] {
  const { value } = reader;
  const items: readonly unknown[] = Array.isArray(value) ? value : fault(reader, "is not a list");
  if (areWholes(items, from, to)) return items;
  const key = items.findIndex((item) => !isWhole(item, from, to));
  return fault({ value: items[key], parent: reader, key }, `is not a whole number from ${from} to ${to}`);
}

function areWholes(items: readonly unknown[], from: number, to: number): items is readonly number[] {
  // By number, as all loops over what may be long: a bundle is loaded in code that nobody has warmed up.
  for (let at = 0; at < items.length; at += 1) if (!isWhole(items[at], from, to)) return false;
  return true;
}

const isWhole = (value: unknown, from: number, to: number): value is number => typeof value === "number" && Number.isSafeInteger(value) && value >= from && value <= to;

/** A list of texts. */
export function textsAt(reader: Reader, most: number): readonly string[] {
  const { value } = reader;
  const items: readonly unknown[] = Array.isArray(value) ? value : fault(reader, "is not a list");
  if (items.length > most) fault(reader, `has more than ${most} items`);
  if (areTexts(items)) return items;
  const key = items.findIndex((item) => !isText(item, mostCharacters));
  return fault({ value: items[key], parent: reader, key }, `is not a text of at most ${mostCharacters} characters`);
}

function areTexts(items: readonly unknown[]): items is readonly string[] {
  for (let at = 0; at < items.length; at += 1) if (!isText(items[at], mostCharacters)) return false;
  return true;
}

const isText = (value: unknown, most: number): value is string => typeof value === "string" && value.length <= most;

const mostCharacters = 1000;

export function textAt(reader: Reader, most = mostCharacters): string {
  const { value } = reader;
  return isText(value, most) ? value : fault(reader, `is not a text of at most ${most} characters`);
}

export function textOrNullAt(reader: Reader): string | null {
  return reader.value === null ? null : textAt(reader);
}

export function wholeAt(reader: Reader, { from, to }: { readonly from: number; readonly to: number }): number {
  const { value } = reader;
  return isWhole(value, from, to) ? value : fault(reader, `is not a whole number from ${from} to ${to}`);
}

export function booleanAt(reader: Reader): boolean {
  return typeof reader.value === "boolean" ? reader.value : fault(reader, "is not true or false");
}

export function oneOfAt<const Choice extends string>(reader: Reader, choices: readonly Choice[]): Choice {
  return choices.find((choice) => choice === reader.value) ?? fault(reader, `is not one of ${choices.join(", ")}`);
}

export { fault as faultAt };
