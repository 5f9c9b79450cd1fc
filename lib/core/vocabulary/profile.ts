import { type ContextJson } from "./context-source";
import { type AttributeValue } from "./value";
import { type Json } from "@/lib/std/json";

/** What we know of one visitor now, read once at the door (`profile-from-json`). */
export type Profile = {
  /** What draws are made with; null: nobody said, so splits take their fallback arm. */
  readonly visitor: string | null;
  /** Only what parsed and what consent lets us read; everything else is unknown. */
  readonly values: ReadonlyMap<string, AttributeValue>;
  readonly events: readonly VisitorEvent[];
  readonly consent: ReadonlySet<string>;
  /** The languages they read texts in, best first, as far as they may be known. Which variant they get does not depend on them. */
  readonly languages: readonly string[];
  readonly notes: readonly ProfileNote[];
};

export type VisitorEvent = {
  readonly name: string;
  /** Milliseconds since 1970 UTC; of one that was so long ago, what is to be added to the moment of the decision. */
  readonly at: number;
  /** `at` counts from the moment of the decision. Absent: it does not. */
  readonly isAgo?: true;
  readonly properties: Readonly<Record<string, Json>>;
};

/** Why something that was sent is not used. */
export type ProfileNote = {
  readonly code: "unsupported" | "not-in-catalogue" | "wrong-type" | "too-long" | "may-be-seconds" | "hidden-by-consent" | "bad-event" | "too-many" | "bad-profile";
  /** The attribute's key or the event's name; empty when it is about the whole. */
  readonly about: string;
};

/** A profile as it travels and as personas are saved. Consent lists the purposes that were granted; absent means none. When an event was is a moment, or how long ago (`ago`): `-P12D`. */
export type ProfileJson = {
  readonly visitor?: string;
  readonly attributes: Readonly<Record<string, Json>>;
  readonly events?: readonly { readonly name: string; readonly at: string; readonly properties?: Readonly<Record<string, Json>> }[];
  readonly consent?: readonly string[];
  /** What the visit told by itself, by source; it fills attributes that name the source and that the profile says nothing of. `languages` is all that is read, as an Accept-Language field says it. */
  readonly context?: ContextJson;
};
