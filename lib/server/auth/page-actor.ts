import "server-only";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { currentSession } from "./current-session";
import { askedPathHeader } from "@/lib/api/headers";
import { container } from "@/lib/server/container";
import { type Actor, type Person } from "@/lib/server/policy/actor";
import { type Failure } from "@/lib/server/policy/failure";
import { type Result } from "@/lib/std/result";

/** For pages of a workspace: who looks at it. Nobody signed in goes to the sign-in; a workspace that is not theirs does not exist. */
export async function pageActor(slug: string): Promise<Actor> {
  const asked = await headers();
  const session = await currentSession(asked);
  if (session === null) redirect(`/sign-in?callbackUrl=${encodeURIComponent(asked.get(askedPathHeader) ?? `/${slug}`)}`);
  return container().sessions.actorIn(session, slug) ?? notFound();
}

/** For pages outside a workspace: who looks at it. */
export async function pagePerson(): Promise<Person> {
  const session = await currentSession(await headers());
  return session === null ? redirect("/sign-in") : session.person;
}

/** What a use-case answered; its failures become the pages that Next has for them. */
export function found<Value>(result: Result<Value, Failure>): Value {
  if (result.ok) return result.value;
  if (result.error.tag === "not-found") notFound();
  if (result.error.tag === "unauthenticated") redirect("/sign-in");
  throw new Error(`a page cannot answer ${result.error.tag}`);
}
