import { type ListItem } from "@/lib/core/vocabulary/list-item";

/** How many items a list has. The same text or number twice is one item; two objects are two things, whatever they say. */
export const distinctItems = (items: readonly (string | number | ListItem)[]): number => new Set(items).size;
