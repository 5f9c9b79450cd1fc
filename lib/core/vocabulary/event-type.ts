import { type AttributeType } from "./attribute";

/** What the catalogue says of one property that events of a name carry: what it is called and how its values are read. */
export type PropertyType = {
  readonly name: string;
  readonly type: AttributeType;
  /** Values worth suggesting; the first ones serve as examples. */
  readonly suggestions: readonly string[];
  /** Read after a number: "€". Null: none. */
  readonly unit: string | null;
};

/** What the workspace's catalogue says of events of one name. The name is what pages and apps send, and never changes. */
export type EventType = {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  /** None: nothing is said of what these events carry, so nothing about it can be wrong. */
  readonly properties: readonly PropertyType[];
  /** Put away: where it is used it goes on, and nobody is offered it any more. Absent: it is not. */
  readonly archived?: boolean;
  /** When a visitor's profile last brought one to a decision, ISO 8601; null: none ever did; absent: nobody has looked. */
  readonly seenAt?: string | null;
};

/** The longest name that an event or one of its properties may have; the evaluator takes no longer one either. */
export const longestEventName = 128;

/**
 * Whether a text can be the name of events in the catalogue: 1 to 128 characters without blanks around it, control characters or halves of
 * characters, and with a letter or a digit, since addresses carry it and lose what is dots alone.
 */
export const isEventName = (raw: string): boolean => raw.length <= longestEventName && raw === raw.trim() && /[\p{L}\p{N}]/u.test(raw) && !/[\p{Cc}\p{Cs}]/u.test(raw);
