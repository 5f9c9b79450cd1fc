import { type EventTypeDto, type NewEventType } from "@/lib/api/event-types";
import { type PropertyType } from "@/lib/core/vocabulary/event-type";

type Property = NewEventType["properties"][number];

/** What of an event can be edited, or copied. */
export const eventTypeDraft = ({ name, label, description, properties }: EventTypeDto): NewEventType => ({ name, label, description, properties: properties.map(propertyDraft) });

const propertyDraft = ({ suggestions, ...property }: PropertyType): Property => ({ ...property, suggestions: [...suggestions] });

export const blankEventType: NewEventType = { name: "", label: "", description: "", properties: [] };

export const blankProperty: Property = { name: "", type: "text", suggestions: [], unit: null };

/** An event that somebody named: what pages send, and until they say otherwise what marketers read, with a capital. */
export const eventTypeCalled = (name: string): NewEventType => ({ ...blankEventType, name, label: labelFrom(name) });

/** `order_completed` reads "Order completed". */
export function labelFrom(name: string): string {
  const words = name.replace(/[_.-]+/g, " ").replace(/\s+/g, " ").trim();
  return `${words.charAt(0).toLocaleUpperCase()}${words.slice(1)}`.slice(0, 80);
}
