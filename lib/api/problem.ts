import { type Finding } from "@/lib/core/vocabulary/finding";
import { isJsonObject } from "@/lib/std/json";
import { message } from "@/lib/words/message";

/** Every way a request can fail, with its status and its title. The code is what programs read; it never changes. */
export const problemKinds = {
  "bad-request": { status: 400, title: message("The request cannot be read") },
  "not-json": { status: 415, title: message("The body must be JSON") },
  "too-large": { status: 413, title: message("The body is too large") },
  "too-deep": { status: 400, title: message("The body is nested too deep") },
  invalid: { status: 400, title: message("Something in the request does not fit") },
  "not-a-picture": { status: 422, title: message("This cannot be used as a picture") },
  "pictures-full": { status: 409, title: message("There is no room for more pictures") },
  "idempotency-key-missing": { status: 400, title: message("An Idempotency-Key header is needed") },
  unauthenticated: { status: 401, title: message("Sign in first") },
  "wrong-password": { status: 403, title: message("The password is not right") },
  forbidden: { status: 403, title: message("Your role does not allow this") },
  "foreign-origin": { status: 403, title: message("The request comes from another site") },
  "not-found": { status: 404, title: message("There is no such thing here") },
  "method-not-allowed": { status: 405, title: message("This address does not answer that method") },
  "already-there": { status: 409, title: message("It is there already") },
  "stale-revision": { status: 409, title: message("Somebody saved a newer version") },
  "in-use": { status: 409, title: message("It is still used") },
  "audience-circle": { status: 409, title: message("An audience would lead back to itself") },
  full: { status: 409, title: message("There is no room for more") },
  "last-admin": { status: 409, title: message("A workspace needs an admin") },
  "live-moved-on": { status: 409, title: message("Another release went live meanwhile") },
  "idempotency-key-busy": { status: 409, title: message("The same request is still being worked on") },
  "link-spent": { status: 410, title: message("This link was used or is too old") },
  "idempotency-key-reused": { status: 422, title: message("The Idempotency-Key was used for another request") },
  blocked: { status: 422, title: message("Findings stand in the way") },
  "nothing-to-publish": { status: 422, title: message("There is nothing to publish") },
  "expectation-broken": { status: 422, title: message("A pinned expectation would break") },
  "too-many-attempts": { status: 429, title: message("Too many attempts") },
  internal: { status: 500, title: message("Something went wrong on our side") },
  unavailable: { status: 503, title: message("Not available right now") },
} as const satisfies Readonly<Record<string, { readonly status: number; readonly title: string }>>;

export type ProblemCode = keyof typeof problemKinds;

/** Where in the body something does not fit: an RFC 6901 pointer, and why. Query and path are pointed at as `/?name` and `/{name}`. */
export type FieldProblem = { readonly pointer: string; readonly detail: string };

/** Something that holds on to what was to be deleted. */
export type UsedBy = { readonly kind: (typeof usedByKinds)[number]; readonly id: string; readonly name: string };
export const usedByKinds = ["campaign", "audience", "environment", "persona", "placement"] as const;

/** An error as the API answers it: RFC 9457, `application/problem+json`. `offline`: no answer came (made by the client). */
export type Problem = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly code: ProblemCode | "offline";
  readonly errors: readonly FieldProblem[];
  readonly requestId?: string;
  /** With `stale-revision`: what is saved now. */
  readonly current?: unknown;
  /** With `in-use`. */
  readonly usedBy?: readonly UsedBy[];
  /** With `audience-circle`: the names of the audiences on the way round, the first one at both ends. */
  readonly names?: readonly string[];
  /** With `blocked`. */
  readonly findings?: readonly Finding[];
  /** With `live-moved-on`: the number that is live now. */
  readonly live?: number | null;
};

export const problemMediaType = "application/problem+json";

/** Reads an answer as a problem; null when it is none. By hand, as every page of ours carries it. */
export function parseProblem(raw: unknown): Problem | null {
  if (!isJsonObject(raw)) return null;
  const { type, title, status, detail, instance, code, errors, requestId, current, usedBy, names, findings, live } = raw;
  if (!isProblemCode(code) || !isText(type) || !isText(title) || typeof status !== "number" || !isText(detail) || !isText(instance) || !isListOf(errors, isFieldProblem)) return null;
  return {
    type,
    title,
    status,
    detail,
    instance,
    code,
    errors,
    ...(isText(requestId) ? { requestId } : {}),
    ...(current === undefined ? {} : { current }),
    ...(isListOf(usedBy, isUsedBy) ? { usedBy } : {}),
    ...(isListOf(names, isText) ? { names } : {}),
    ...(isListOf(findings, isFinding) ? { findings } : {}),
    ...(live === null || typeof live === "number" ? { live } : {}),
  };
}

const isText = (raw: unknown): raw is string => typeof raw === "string";
const isListOf = <Item>(raw: unknown, is: (item: unknown) => item is Item): raw is readonly Item[] => Array.isArray(raw) && raw.every(is);
const isProblemCode = (raw: unknown): raw is ProblemCode => isText(raw) && Object.hasOwn(problemKinds, raw);
const isFieldProblem = (raw: unknown): raw is FieldProblem => isJsonObject(raw) && isText(raw["pointer"]) && isText(raw["detail"]);
const isUsedBy = (raw: unknown): raw is UsedBy => isJsonObject(raw) && usedByKinds.some((kind) => kind === raw["kind"]) && isText(raw["id"]) && isText(raw["name"]);
const isFinding = (raw: unknown): raw is Finding => isJsonObject(raw) && isText(raw["code"]) && isJsonObject(raw["at"]);

/** Makes a problem of a kind, with what more is known of it. */
export function problemOf(code: ProblemCode, more: Partial<Omit<Problem, "type" | "title" | "status" | "code">> = {}): Problem {
  const { status, title } = problemKinds[code];
  return { type: `urn:thenwise:problem:${code}`, title, status, detail: `${title}.`, instance: "", code, errors: [], ...more };
}

/** What the client says when no answer came. */
export const offlineProblem: Problem = {
  type: "urn:thenwise:problem:offline",
  title: message("No connection"),
  status: 0,
  detail: "Thenwise could not be reached. Nothing was lost; try again in a moment.",
  instance: "",
  code: "offline",
  errors: [],
};
