import { isJsonObject, type Json } from "@/lib/std/json";

/** The attribute that is compared with, where an operand names one. */
export const otherAttribute = (operand: Json): string | null => (isJsonObject(operand) && typeof operand["attribute"] === "string" ? operand["attribute"] : null);
