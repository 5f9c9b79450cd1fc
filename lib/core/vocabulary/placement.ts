import { type Json } from "@/lib/std/json";

/** Where a placement shows its content. The list is the type. */
export const channels = ["web", "app", "email", "ads", "other"] as const;
export type Channel = (typeof channels)[number];

/** A named place that shows content, with a content type and what it shows when no rule says otherwise. */
export type Placement = {
  /** As pages name it; never changes. */
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly channel: Channel;
  readonly contentType: string;
  /** The languages it speaks, its main one first: variants are written in that, and their texts in the others. Absent: one language, and nobody said which. */
  readonly languages?: readonly string[];
  /** Put away: where it is used it goes on, and nobody is offered it any more. Absent: it is not. */
  readonly archived?: boolean;
  /** What the page itself has, as far as we know it: drawn in previews, never sent. */
  readonly baseline: Readonly<Record<string, Json>> | null;
};
