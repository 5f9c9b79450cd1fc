import "server-only";
import { problemKinds, problemMediaType, problemOf, type Problem, type ProblemCode } from "@/lib/api/problem";
import { picturesFull } from "@/lib/api/picture-words";
import { workspaceLimits, type CountedPart } from "@/lib/core/workspace/workspace-limits";
import { type Failure } from "@/lib/server/policy/failure";

const partWords: Readonly<Partial<Record<CountedPart, string>>> = { contentTypes: "content types", eventTypes: "events" };

type Facts = Partial<Omit<Problem, "type" | "title" | "status" | "code">>;

/** What each failure's problem says beyond its title. A failure without its line does not compile. */
const factsOf: { readonly [Tag in Failure["tag"]]: (failure: Extract<Failure, { tag: Tag }>) => Facts } = {
  unauthenticated: () => ({}),
  forbidden: () => ({ detail: "Your role in this workspace does not allow this. An admin can change it." }),
  "wrong-password": () => ({ detail: "E-mail and password do not belong together." }),
  "not-found": () => ({}),
  invalid: ({ errors }) => ({ errors, detail: errors.map(({ pointer, detail }) => `${pointer || "It"} ${detail}.`).join(" ") }),
  "already-there": ({ pointer, detail }) => ({ errors: [{ pointer, detail }], detail }),
  "stale-revision": ({ current }) => ({ current, detail: "Somebody saved a newer version meanwhile. It is in `current`." }),
  "in-use": ({ usedBy }) => ({ usedBy, detail: `It is used by ${usedBy.map(({ name }) => name).join(", ")}.` }),
  "audience-circle": ({ names }) => ({ names, errors: [{ pointer: "/condition", detail: `leads back to itself: ${names.join(" → ")}` }], detail: `The audience would lead back to itself: ${names.join(" → ")}.` }),
  full: ({ part }) => ({ detail: `A workspace holds at most ${workspaceLimits[part]} ${partWords[part] ?? part}.` }),
  "not-a-picture": ({ detail }) => ({ detail }),
  "pictures-full": () => ({ detail: picturesFull }),
  "last-admin": () => ({ detail: "A workspace needs at least one admin. Make somebody else admin first." }),
  "live-moved-on": ({ live }) => ({ live, detail: live === null ? "Nothing is live here any more." : `Release ${live} is live now. Look at it, then publish again.` }),
  "idempotency-key-reused": () => ({ detail: "This Idempotency-Key was sent with another body before. Take a new one." }),
  "idempotency-key-missing": () => ({ detail: "Send an Idempotency-Key header, so that a repeated request publishes once." }),
  "nothing-to-publish": () => ({ detail: "The request names no campaign to publish or to withdraw." }),
  blocked: ({ findings }) => ({ findings, detail: `${findings.length} ${findings.length === 1 ? "finding stands" : "findings stand"} in the way.` }),
  "expectation-broken": ({ errors }) => ({ errors, detail: errors.map(({ detail }) => detail).join(" ") }),
  "link-spent": () => ({}),
  "too-many-attempts": ({ retryAfterSeconds }) => ({ detail: `Too many attempts. Try again in ${Math.ceil(retryAfterSeconds / 60)} minutes.` }),
};

/** A failure as the API answers it. */
export function failureResponse<Tag extends Failure["tag"]>(failure: Extract<Failure, { tag: Tag }> & { readonly tag: Tag }, place: Place): Response {
  const response = problemResponse(failure.tag, { ...factsOf[failure.tag](failure), ...place });
  if ("retryAfterSeconds" in failure) response.headers.set("Retry-After", String(Math.ceil(Number(failure.retryAfterSeconds))));
  return response;
}

export type Place = { readonly instance: string; readonly requestId: string };

/** A problem of a kind. Never cached: what failed may work a moment later. */
export function problemResponse(code: ProblemCode, facts: Facts): Response {
  const headers = { "Content-Type": problemMediaType, "Cache-Control": "private, no-store" };
  return new Response(JSON.stringify(problemOf(code, facts)), { status: problemKinds[code].status, headers });
}

/** What every address of the API answers that is none. */
export const nothingHere = (request: Request): Response => problemResponse("not-found", { detail: "There is nothing at this address.", instance: new URL(request.url).pathname });
