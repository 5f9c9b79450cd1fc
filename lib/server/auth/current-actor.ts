import "server-only";
import { sessionIdIn } from "./session-cookie";
import { container } from "@/lib/server/container";
import { type OpenSession } from "@/lib/server/people/identity-store";
import { type Actor } from "@/lib/server/policy/actor";

/** The session a request shows, asked of the database (and remembered for four seconds); null: nobody is signed in. */
export async function currentSession(headers: Headers): Promise<OpenSession | null> {
  const id = await sessionIdIn(headers.get("cookie"));
  return id === null ? null : container().sessions.find(id);
}

/** Who asks, in the workspace with this slug or, with null, in their only one; null: nobody, or not a member there. */
export async function currentActor(headers: Headers, slug: string | null): Promise<Actor | null> {
  const session = await currentSession(headers);
  return session === null ? null : container().sessions.actorIn(session, slug);
}
