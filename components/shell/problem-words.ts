import { type Problem } from "@/lib/api/problem";

const sentences: Partial<Readonly<Record<Problem["code"], string>>> = {
  offline: "Thenwise could not be reached. Nothing was lost: check your connection and try again.",
  unauthenticated: "You are signed out. Sign in again; what you typed is still here.",
  forbidden: "Your role does not allow this. Ask an admin of the workspace.",
  "not-found": "It is not there any more. Somebody may have deleted it.",
  "stale-revision": "Somebody saved a newer version while you were editing.",
  "in-use": "It is still used, so it stays.",
  "already-there": "There is one with this name already.",
  "last-admin": "A workspace needs at least one admin. Make somebody else an admin first.",
  "live-moved-on": "Another release went live while this page was open. Look at it, then decide again.",
  "too-many-attempts": "That was too often in a short time. Wait a minute, then try again.",
  "link-spent": "This link was used already, or is too old. Ask for a new one.",
  "wrong-password": "The password is not right.",
  internal: "Something went wrong on our side. Try again; if it stays so, tell your administrator.",
  unavailable: "Thenwise is not available right now. Try again in a moment.",
};

/** What to tell people: what happened, and what they can do. */
export function problemSentence(problem: Problem): string {
  const known = sentences[problem.code];
  if (known !== undefined) return problem.requestId !== undefined && problem.status >= 500 ? `${known} (Request ${problem.requestId})` : known;
  return problem.detail === "" ? `${problem.title}.` : problem.detail;
}

/** What is wrong with one field, by the pointer's first part: "name", "profile". Null: nothing. */
export function fieldError(problem: Problem | null, field: string): string | null {
  const found = problem?.errors.find(({ pointer }) => pointer === `/${field}` || pointer.startsWith(`/${field}/`));
  return found === undefined ? null : sentenceCase(found.detail);
}

/** What no field of this form shows beside itself. */
export function restOf(problem: Problem | null, fields: readonly string[]): Problem | null {
  if (problem === null || problem.errors.length === 0) return problem;
  const others = problem.errors.filter(({ pointer }) => !fields.some((field) => pointer === `/${field}` || pointer.startsWith(`/${field}/`)));
  return others.length === 0 ? null : { ...problem, errors: others };
}

const sentenceCase = (detail: string): string => `${detail.startsWith("is ") || detail.startsWith("must ") || detail.startsWith("has ") ? `This ${detail}` : detail.charAt(0).toUpperCase() + detail.slice(1)}.`;
