import { picturesFull } from "@/lib/api/picture-words";
import { type Problem } from "@/lib/api/problem";
import { message } from "@/lib/words/message";
import { type Words } from "@/lib/words/words";

const sentences: Partial<Readonly<Record<Problem["code"], string>>> = {
  offline: message("Thenwise could not be reached. Nothing was lost: check your connection and try again."),
  unauthenticated: message("You are signed out. Sign in again; what you typed is still here."),
  forbidden: message("Your role does not allow this. Ask an admin of the workspace."),
  "not-found": message("It is not there any more. Somebody may have deleted it."),
  "stale-revision": message("Somebody saved a newer version while you were editing."),
  "in-use": message("It is still used, so it stays."),
  "already-there": message("There is one with this name already."),
  full: message("A workspace holds no more of these. Delete what is no longer needed, then try again."),
  "pictures-full": picturesFull,
  "last-admin": message("A workspace needs at least one admin. Make somebody else an admin first."),
  "live-moved-on": message("Another release went live while this page was open. Look at it, then decide again."),
  "too-many-attempts": message("That was too often in a short time. Wait a minute, then try again."),
  "link-spent": message("This link was used already, or is too old. Ask for a new one."),
  "wrong-password": message("The password is not right."),
  internal: message("Something went wrong on our side. Try again; if it stays so, tell your administrator."),
  unavailable: message("Thenwise is not available right now. Try again in a moment."),
};

// What an answer says in detail comes in English; these are the details that people meet.
const details: Readonly<Record<string, string>> = {
  "is empty": message("This is empty."),
  "is not known here": message("This is not known here."),
  "is named twice": message("This is named twice."),
  "is a member already": message("This is a member already."),
  "is needed with this link": message("This is needed with this link."),
  "is archived; bring it back first": message("This is archived; bring it back first."),
  "is not live here": message("This is not live here."),
  "tells values of another type": message("Tells values of another type."),
  "must begin with a letter and hold only letters, digits, dots, dashes and underscores (at most 64)": message("This must begin with a letter and hold only letters, digits, dots, dashes and underscores (at most 64)."),
  "is the name of a type that comes with Thenwise": message("This is the name of a type that comes with Thenwise."),
  "is no name of an event: it has no letter or digit, or begins or ends with a space": message("This is no name of an event: it has no letter or digit, or begins or ends with a space."),
  "has no field": message("This has no field."),
  "is the key of another field": message("This is the key of another field."),
  "has no choice": message("This has no choice."),
  "holds a choice twice": message("This holds a choice twice."),
  "is needed by the drawing": message("This is needed by the drawing."),
  "Invalid email address": message("Invalid email address."),
};

/** What to tell people: what happened, and what they can do. Of what only the server can say, other languages than its own hear what kind of thing it is. */
export function problemSentence(problem: Problem, say: Words): string {
  if (problem.names !== undefined) return say("It would lead back to itself: {way}. Take one of these out of another.", { way: problem.names.join(" → ") });
  // Each is a sentence of the list of why a file is none.
  if (problem.code === "not-a-picture") return say(problem.detail);
  const known = sentences[problem.code];
  if (known !== undefined) return problem.requestId !== undefined && problem.status >= 500 ? `${say(known)} (${say("Request {id}", { id: problem.requestId })})` : say(known);
  return say.language !== "en" || problem.detail === "" ? `${say(problem.title)}.` : problem.detail;
}

/** What happened, in a few words, as a heading. */
export const problemTitle = (problem: Problem, say: Words): string => say(problem.title);

/** What is wrong with one field, by the pointer's first part: "name", "profile". Null: nothing. */
export function fieldError(problem: Problem | null, field: string, say: Words): string | null {
  const found = problem?.errors.find(({ pointer }) => pointer === `/${field}` || pointer.startsWith(`/${field}/`));
  return found === undefined ? null : detailSentence(found.detail, say);
}

/** What no field of this form shows beside itself. */
export function restOf(problem: Problem | null, fields: readonly string[]): Problem | null {
  if (problem === null || problem.errors.length === 0) return problem;
  const others = problem.errors.filter(({ pointer }) => !fields.some((field) => pointer === `/${field}` || pointer.startsWith(`/${field}/`)));
  return others.length === 0 ? null : { ...problem, errors: others };
}

/** A detail as a sentence of its own. */
function detailSentence(detail: string, say: Words): string {
  const known = details[detail];
  if (known !== undefined) return say(known);
  const [, most] = /^is longer than (\d+) characters$/.exec(detail) ?? [];
  if (most !== undefined) return say("This is longer than {most, number} characters.", { most: Number(most) });
  return `${/^(is|must|has) /.test(detail) ? `This ${detail}` : detail.charAt(0).toUpperCase() + detail.slice(1)}.`;
}
