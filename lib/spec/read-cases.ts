import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { attributeTypes } from "@/lib/core/vocabulary/attribute";
import { type Json } from "@/lib/std/json";

/** JSON as it is, not rebuilt: a table may hold keys such as `__proto__`, which readers like to drop. */
const json = z.custom<Json>((raw) => raw !== undefined, "is missing");
const truth = z.enum(["yes", "no", "unknown"]);
const type = z.enum(attributeTypes);

/** The form of `operators/*.json`. `zone` is the workspace's, UTC where none is said. A case without `value` is a profile that says nothing about the attribute. */
const operatorCases = z.strictObject({
  type,
  now: z.iso.datetime().default("2026-06-15T12:00:00Z"),
  cases: z.array(z.strictObject({ op: z.string(), type: type.optional(), value: json.optional(), with: json, zone: z.string().default("UTC"), now: z.iso.datetime().optional(), is: truth, why: z.string().optional() })),
  unfit: z.array(z.strictObject({ op: z.string(), with: json })).default([]),
});

const truthCases = z.strictObject({ about: z.string(), cases: z.array(z.strictObject({ parts: z.array(truth), all: truth, any: truth, none: truth })) });

const drawCases = z.strictObject({
  about: z.string(),
  cases: z.array(z.strictObject({ seed: z.string(), visitor: z.string(), draw: z.int().min(0).max(9999), from: z.string().optional() })),
});

const where = z.array(z.strictObject({ op: z.string(), of: z.string(), with: json }));
const behaviour = z.strictObject({
  event: z.string(),
  atLeast: z.int(),
  withinDays: z.int().nullable(),
  where,
  then: z.strictObject({ event: z.string(), did: z.boolean(), withinMinutes: z.int().nullable(), where }).exactOptional(),
});

/** One predicate over events, for the profiles that follow. */
const behaviourCases = z.strictObject({
  about: z.string(),
  now: z.iso.datetime(),
  cases: z.array(z.strictObject({ did: behaviour, events: json.optional(), is: truth, why: z.string().optional() })),
});

/** What a profile becomes when it is read against the catalogue: which attributes are known, and what is noted. */
const profileCases = z.strictObject({
  about: z.string(),
  catalogue: z.record(z.string(), z.strictObject({ type, purpose: z.string().nullable(), source: z.string().exactOptional(), inSeconds: z.boolean().exactOptional() })),
  cases: z.array(
    z.strictObject({
      why: z.string(),
      profile: json,
      visitor: z.string().nullable(),
      known: z.array(z.string()),
      languages: z.array(z.string()).default([]),
      events: z.int().default(0),
      notes: z.array(z.tuple([z.string(), z.string()])),
    }),
  ),
});

/** Which of a placement's languages somebody reads, by what their browser asks for; null: none of them, so the main one. */
const languageCases = z.strictObject({
  about: z.string(),
  cases: z.array(z.strictObject({ why: z.string(), asks: z.string(), speaks: z.array(z.string()), reads: z.string().nullable() })),
});

const outcome = z.strictObject({ reason: z.string(), variant: z.string().nullable(), campaign: z.string().nullable() });

/** A bundle (its defaults filled in by the reader of the cases) and what profiles get from it. */
const bundleCases = z.strictObject({
  about: z.string(),
  bundle: json,
  /** The same in format 2. */
  packed: json,
  cases: z.array(
    z.strictObject({
      why: z.string(),
      profile: json,
      now: z.iso.datetime(),
      placements: z.array(z.string()).optional(),
      gives: z.record(z.string(), outcome),
      outcomes: z.record(z.string(), z.string()).optional(),
    }),
  ),
});

/** Bundles that no evaluator may load, each one change away from the good one. */
const badBundleCases = z.strictObject({
  about: z.string(),
  good: json,
  cases: z.array(z.strictObject({ why: z.string(), set: z.array(z.union([z.string(), z.number()])), to: json.optional(), at: z.string() })),
});

const taken = { takes: z.string(), reason: z.string() };

/** A split of these arms with their ranges, and which of them a visitor takes. */
const splitCases = z.strictObject({
  about: z.string(),
  seed: z.string(),
  cases: z.array(
    z.strictObject({
      why: z.string(),
      arms: z.array(z.tuple([z.string(), z.array(z.tuple([z.int(), z.int()]))])),
      fallback: z.string(),
      visitor: z.string().exactOptional(),
      ...taken,
      former: z.strictObject(taken).exactOptional(),
    }),
  ),
});

export const caseForms = { operatorCases, truthCases, drawCases, splitCases, behaviourCases, profileCases, languageCases, bundleCases, badBundleCases } as const;

/** A case table, held to its form. `name` is the file without `.json`, under `lib/spec`. */
export function readCases<Cases>(form: z.ZodType<Cases>, name: string): Cases {
  const raw: unknown = JSON.parse(readFileSync(join(import.meta.dirname, `${name}.json`), "utf8"));
  return form.parse(raw);
}
