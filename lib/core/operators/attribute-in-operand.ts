import { isJsonObject } from "@/lib/std/json";

/** `{"attribute": "shippingCountry"}` in place of an operand: the key of the attribute to compare with; null: it is an operand. */
export function attributeInOperand(raw: unknown): string | null {
  if (!isJsonObject(raw) || Object.keys(raw).length !== 1) return null;
  const key = raw["attribute"];
  return typeof key === "string" ? key : null;
}
