import { textsProblems } from "./read-profile";
import { type Fault } from "./problem-answer";
import { isJsonObject } from "@/lib/std/json";
import { err, ok, type Result } from "@/lib/std/result";

/**
 * An OpenFeature context as a raw profile: `targetingKey` is the visitor, `consent` and `events` are what they are in a profile, and every other
 * member is an attribute. What the catalogue does not know is noted and not read.
 */
export function readOfrepContext(raw: unknown): Result<RawProfile, Fault> {
  if (!isJsonObject(raw)) return err(invalid("PARSE_ERROR", { pointer: "", detail: "must be an object" }));
  const context = raw["context"];
  if (!isJsonObject(context)) return err(invalid("INVALID_CONTEXT", { pointer: "/context", detail: "must be an object" }));
  const { targetingKey, consent, events, ...attributes } = context;
  const misfit = misfitOf({ targetingKey, consent, events });
  if (misfit !== null) return err(misfit);
  return ok({ visitor: targetingKey, attributes, ...(consent === undefined ? {} : { consent }), ...(events === undefined ? {} : { events }) });
}

export type RawProfile = Readonly<Record<string, unknown>>;

function misfitOf({ targetingKey, consent, events }: { targetingKey: unknown; consent: unknown; events: unknown }): Fault | null {
  const pointer = "/context/targetingKey";
  if (targetingKey === undefined || targetingKey === null || targetingKey === "") {
    return invalid("TARGETING_KEY_MISSING", { pointer, detail: "is needed: it says whose visit this is" });
  }
  if (typeof targetingKey !== "string") return invalid("INVALID_CONTEXT", { pointer, detail: "must be a text" });
  if (targetingKey.length > 256) return invalid("INVALID_CONTEXT", { pointer, detail: "is longer than 256 characters" });
  const consentProblem = textsProblems(consent, { pointer: "/context/consent", most: 50 })[0];
  if (consentProblem !== undefined) return invalid("INVALID_CONTEXT", consentProblem);
  if (events !== undefined && !Array.isArray(events)) return invalid("INVALID_CONTEXT", { pointer: "/context/events", detail: "must be a list" });
  return null;
}

const invalid = (errorCode: "PARSE_ERROR" | "INVALID_CONTEXT" | "TARGETING_KEY_MISSING", problem: { pointer: string; detail: string }): Fault => ({
  code: "invalid",
  detail: problem.pointer === "" ? "The body must be an object with a context." : `${problem.pointer.slice(1).replaceAll("/", ".")} ${problem.detail}.`,
  errors: [problem],
  errorCode,
});
