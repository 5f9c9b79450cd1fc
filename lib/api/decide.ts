import { z } from "zod";
import { keyText } from "./field";
import { mostContextSources } from "@/lib/core/vocabulary/context-source";
import { type ProfileNote } from "@/lib/core/vocabulary/profile";
import { type Reason } from "@/lib/core/vocabulary/decision";
import { type Json } from "@/lib/std/json";

const profile = z.strictObject({
  visitor: z.string().max(256).exactOptional(),
  attributes: z.record(z.string().max(64), z.json().transform((value): Json => value)).exactOptional(),
  events: z.array(z.json().transform((value): Json => value)).max(1000).exactOptional(),
  consent: z.array(z.string().max(64)).max(50).exactOptional(),
  /** What the visit tells by itself, by source; null: nothing, and nothing is to be read from the request either. */
  context: z
    .record(z.string().max(64), z.json().transform((value): Json => value))
    .refine((record) => Object.keys(record).length <= mostContextSources, `has more than ${mostContextSources} members`)
    .nullable()
    .exactOptional(),
});

/** POST /decide. The environment is the key's own; naming another is refused. */
export const decideRequest = z.strictObject({
  environment: keyText.exactOptional(),
  profile,
  placements: z.array(z.string().max(64)).max(100).exactOptional(),
  explain: z.boolean().exactOptional(),
});
export type DecideRequest = z.infer<typeof decideRequest>;

export type DecideDto = {
  /** The live release's number; null: nothing is live. */
  readonly release: number | null;
  readonly hash: string | null;
  readonly decisions: Readonly<
    Record<
      string,
      {
        readonly reason: Reason;
        readonly variant: { readonly id: string; readonly name: string } | null;
        readonly content: Readonly<Record<string, Json>> | null;
        readonly contentType: string | null;
        readonly campaign: string | null;
        /** Which of its texts the content is in; absent: the placement's main language. */
        readonly language?: string;
      }
    >
  >;
  readonly notes: readonly ProfileNote[];
  readonly trace?: Json;
};
