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

/** Reads one member after another of an untrusted document, with the place in hand. */
export type Reader = { readonly value: unknown; readonly at: string };

const fault = ({ at }: Reader, why: string): never => {
  throw new BundleFault(at, why);
};

export function member(reader: Reader, key: string): Reader {
  const value = objectAt(reader);
  return { value: Object.hasOwn(value, key) ? value[key] : undefined, at: `${reader.at}/${key}` };
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
  return entries.map(([key, value]) => [key, { value, at: `${reader.at}/${key}` }] as const);
}

export function listAt(reader: Reader, most: number): readonly Reader[] {
  if (!Array.isArray(reader.value)) return fault(reader, "is not a list");
  const items: readonly unknown[] = reader.value;
  if (items.length > most) fault(reader, `has more than ${most} items`);
  return items.map((value, index) => ({ value, at: `${reader.at}/${index}` }));
}

export function textAt(reader: Reader, most = 1000): string {
  const { value } = reader;
  return typeof value === "string" && value.length <= most ? value : fault(reader, `is not a text of at most ${most} characters`);
}

export function textOrNullAt(reader: Reader): string | null {
  return reader.value === null ? null : textAt(reader);
}

export function wholeAt(reader: Reader, { from, to }: { readonly from: number; readonly to: number }): number {
  const { value } = reader;
  return typeof value === "number" && Number.isSafeInteger(value) && value >= from && value <= to ? value : fault(reader, `is not a whole number from ${from} to ${to}`);
}

export function booleanAt(reader: Reader): boolean {
  return typeof reader.value === "boolean" ? reader.value : fault(reader, "is not true or false");
}

export function oneOfAt<const Choice extends string>(reader: Reader, choices: readonly Choice[]): Choice {
  return choices.find((choice) => choice === reader.value) ?? fault(reader, `is not one of ${choices.join(", ")}`);
}

export { fault as faultAt };
