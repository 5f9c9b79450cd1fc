import "server-only";
import { sessionIdIn } from "./session-cookie";
import { container } from "@/lib/server/container";
import { type OpenSession } from "@/lib/server/people/identity-store";

/** The session a request shows, asked of the database (and remembered for four seconds); null: nobody is signed in. */
export async function currentSession(headers: Headers): Promise<OpenSession | null> {
  const id = await sessionIdIn(headers.get("cookie"));
  return id === null ? null : container().sessions.find(id);
}
