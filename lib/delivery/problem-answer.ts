import { type DeliveryAnswer } from "./exchange";
import { type FieldProblem, type ProblemCode } from "@/lib/api/problem";

/**
 * The kinds of problem that delivery can meet, with status and title as in `lib/api/problem` (a test compares them): that file carries its
 * schema library along, which an edge has no use for.
 */
export const deliveryProblems = {
  "bad-request": { status: 400, title: "The request cannot be read" },
  "not-json": { status: 415, title: "The body must be JSON" },
  "too-large": { status: 413, title: "The body is too large" },
  "too-deep": { status: 400, title: "The body is nested too deep" },
  invalid: { status: 400, title: "Something in the request does not fit" },
  unauthenticated: { status: 401, title: "Sign in first" },
  forbidden: { status: 403, title: "Your role does not allow this" },
  "not-found": { status: 404, title: "There is no such thing here" },
  "method-not-allowed": { status: 405, title: "This address does not answer that method" },
  "too-many-attempts": { status: 429, title: "Too many attempts" },
  internal: { status: 500, title: "Something went wrong on our side" },
  unavailable: { status: 503, title: "Not available right now" },
} as const satisfies Partial<Record<ProblemCode, { readonly status: number; readonly title: string }>>;

export type DeliveryProblemCode = keyof typeof deliveryProblems;

/** Why a request is not answered, before it is known in which dialect to say so. */
export type Fault = {
  readonly code: DeliveryProblemCode;
  readonly detail: string;
  readonly errors?: readonly FieldProblem[];
  readonly headers?: Readonly<Record<string, string>>;
  /** What OpenFeature clients are told; without it, one that fits the code. */
  readonly errorCode?: OfrepErrorCode;
};

export type OfrepErrorCode = "PARSE_ERROR" | "TARGETING_KEY_MISSING" | "INVALID_CONTEXT" | "FLAG_NOT_FOUND" | "GENERAL";

/** What callers hear while the store is away: default now, and when to come back, in whole seconds. */
export const unavailable: Fault = {
  code: "unavailable",
  detail: "The database does not answer right now. Show the default and try again in a few seconds.",
  headers: { "retry-after": "5" },
};

/** The address that was asked for, and for OFREP's single answers the flag: clients only count an error body that names it. */
export type Asked = { readonly path: string; readonly ofrep?: { readonly flag: string | null } };

/** One error body for everybody: RFC 9457, and where OpenFeature clients ask, also what they insist on. */
export function problemAnswer(fault: Fault, asked: Asked): DeliveryAnswer {
  const { title, status } = deliveryProblems[fault.code];
  const problem = {
    type: `urn:thenwise:problem:${fault.code}`,
    title,
    status,
    detail: fault.detail,
    instance: asked.path,
    code: fault.code,
    errors: fault.errors ?? [],
  };
  const body = asked.ofrep === undefined ? problem : { ...problem, ...ofrepMembers(fault, asked.ofrep.flag) };
  return {
    status,
    headers: { "content-type": "application/problem+json", "cache-control": "no-store", ...fault.headers },
    body: JSON.stringify(body),
  };
}

function ofrepMembers(fault: Fault, flag: string | null) {
  const said = { errorCode: fault.errorCode ?? (fault.code === "invalid" ? "INVALID_CONTEXT" : "GENERAL"), errorDetails: fault.detail };
  return flag === null ? said : { key: flag, ...said };
}
