import { conditionLimits } from "@/lib/core/conditions/condition";

/**
 * The values in a pasted text: one a line (or cell) when it has several lines or tabs, so "Paris, France" stays whole;
 * otherwise separated by commas or semicolons. Quotes around a value fall away, and no value comes twice.
 */
export function pastedValues(text: string): readonly string[] {
  const separator = /[\n\r\t]/.test(text.trim()) ? /[\n\r\t]+/ : /[,;]+/;
  const values = text.split(separator).map((value) => unquoted(value.trim()));
  return [...new Set(values)].filter((value) => value !== "" && value.length <= conditionLimits.textLength);
}

/** A list with more values put in: each once, and no more than a condition may hold. */
export function withValues(list: readonly string[], more: readonly string[]): readonly string[] {
  return [...new Set([...list, ...more])].slice(0, conditionLimits.listLength);
}

const unquoted = (value: string): string => value.replace(/^"(.*)"$|^'(.*)'$/, "$1$2").trim();
