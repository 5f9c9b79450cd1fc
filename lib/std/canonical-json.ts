import { type Json } from "./json";

/**
 * One text for one value: RFC 8785 (JSON Canonicalization Scheme). Members sorted by UTF-16 code units, no white
 * space, numbers as ECMAScript prints them. Values that JSON cannot say are a bug of the caller and throw.
 */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value === "boolean" || typeof value === "string") return JSON.stringify(value);
  if (typeof value === "number") return numberText(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(",")}]`;
  const members = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(memberOf(value, key))}`);
  return `{${members.join(",")}}`;
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

function memberOf(value: { readonly [key: string]: Json }, key: string): Json {
  const member = value[key];
  if (member === undefined) throw new Error(`canonicalJson: member ${JSON.stringify(key)} is undefined`);
  return member;
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`canonicalJson: ${value} is not a JSON number`);
  return JSON.stringify(value);
}
