import { profileProblems, strangers, textProblems, textsProblems } from "./read-profile";
import { type Fault } from "./problem-answer";
import { type FieldProblem } from "@/lib/api/problem";
import { isKey } from "@/lib/core/vocabulary/ids";
import { isJsonObject } from "@/lib/std/json";
import { err, ok, type Result } from "@/lib/std/result";

/** The body of POST /decide. The profile stays raw: the evaluator's own door reads it against the bundle's catalogue. */
export type DecideBody = {
  readonly environment: string | null;
  readonly profile: unknown;
  /** Null: all that the bundle knows. */
  readonly placements: readonly string[] | null;
  readonly explain: boolean;
};

/** Reads the body of POST /decide, or says everything that does not fit. */
export function readDecideRequest(raw: unknown): Result<DecideBody, Fault> {
  const problems = problemsOf(raw);
  if (problems.length > 0 || !isJsonObject(raw)) return err({ code: "invalid", detail: sentence(problems), errors: problems });
  const environment = raw["environment"];
  const placements: unknown = raw["placements"];
  return ok({
    environment: typeof environment === "string" ? environment : null,
    profile: raw["profile"],
    placements: Array.isArray(placements) ? placements.filter((item): item is string => typeof item === "string") : null,
    explain: raw["explain"] === true,
  });
}

const members = ["environment", "profile", "placements", "explain"];

function problemsOf(raw: unknown): readonly FieldProblem[] {
  if (!isJsonObject(raw)) return [{ pointer: "", detail: "must be an object" }];
  return [
    ...strangers(raw, { known: members, pointer: "" }),
    ...environmentProblems(raw["environment"]),
    ...profileProblems(raw["profile"], "/profile"),
    ...textsProblems(raw["placements"], { pointer: "/placements", most: 100 }),
    ...(raw["explain"] === undefined || typeof raw["explain"] === "boolean" ? [] : [{ pointer: "/explain", detail: "must be true or false" }]),
  ];
}

function environmentProblems(raw: unknown): readonly FieldProblem[] {
  if (raw === undefined || isKey(raw)) return [];
  const text = textProblems(raw, { pointer: "/environment", most: 64 });
  return text.length > 0 ? text : [{ pointer: "/environment", detail: "is not the key of an environment" }];
}

const sentence = (problems: readonly FieldProblem[]): string =>
  problems.length === 1 ? "One thing in the body does not fit." : `${problems.length} things in the body do not fit.`;
