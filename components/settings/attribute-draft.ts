import { type AttributeDto, type NewAttribute } from "@/lib/api/attributes";
import { type AttributeType } from "@/lib/core/vocabulary/attribute";
import { message } from "@/lib/words/message";

export const typeLabels: Readonly<Record<AttributeType, { readonly label: string; readonly hint: string }>> = {
  text: { label: message("Text"), hint: message("France, gold, /sale") },
  number: { label: message("Number"), hint: message("42, 19.90") },
  boolean: { label: message("Yes or no"), hint: message("is a member") },
  date: { label: message("Date"), hint: message("2026-11-23, or with a time") },
  version: { label: message("Version"), hint: message("2.10.3") },
  list: { label: message("List of texts"), hint: message("hiking, climbing") },
  "number-list": { label: message("List of numbers"), hint: message("10, 20.5") },
  "object-list": { label: message("List of things"), hint: message("products with a category and a price") },
};

/** What of an attribute can be edited, or copied. */
export const attributeDraft = ({ key, type, label, description, category, purpose, suggestions, unit, source, inSeconds = false }: AttributeDto): NewAttribute => ({
  key,
  type,
  label,
  description,
  category,
  purpose,
  suggestions: [...suggestions],
  unit,
  source,
  inSeconds,
});
