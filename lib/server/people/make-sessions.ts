import "server-only";
import { type IdentityStore, type OpenSession } from "./identity-store";
import { makeId, type UserId } from "@/lib/core/vocabulary/ids";
import { type Actor, type Person } from "@/lib/server/policy/actor";
import { shortMemory } from "@/lib/server/policy/short-memory";
import { type World } from "@/lib/server/policy/world";

/** A session that nobody used for so long has ended. */
export const idleSessionMs = 8 * 3_600_000;

/** However busy, a session ends after a week. */
export const longestSessionSeconds = 7 * 86_400;

/** Sessions: a random id in the cookie and a row that can be taken away; what it says is asked again every four seconds. */
export function makeSessions({ store, world }: { readonly store: IdentityStore; readonly world: World }) {
  const remembered = shortMemory<OpenSession | null>({ milliseconds: 4_000, most: 10_000 });
  const touched = shortMemory<void>({ milliseconds: 60_000, most: 10_000 });

  const find = async (id: string): Promise<OpenSession | null> => {
    const session = await remembered.get(id, () => store.session(id));
    if (session === null) return null;
    const now = world.clock();
    if (session.expiresAt <= now || now.getTime() - session.lastSeenAt.getTime() > idleSessionMs) return null;
    touched.get(id, () => store.touchSession(id, now)).catch(() => undefined);
    return session;
  };

  return {
    /** Opens a session and answers its id, which goes into the cookie. */
    async open(user: UserId): Promise<string> {
      const [id, at] = [makeId("session", world.random), world.clock()];
      await store.openSession({ id, user, at, expiresAt: new Date(at.getTime() + longestSessionSeconds * 1000) });
      return id;
    },
    find,
    /** Who that is in the workspace with this slug, or in their only one. Null: not a member there. */
    actorIn({ person, memberships }: OpenSession, slug: string | null): Actor | null {
      const membership = slug === null && memberships.length === 1 ? memberships[0] : memberships.find(({ workspace }) => workspace.slug === slug);
      return membership === undefined ? null : { ...person, workspace: membership.workspace, role: membership.role };
    },
    async close(id: string): Promise<void> {
      await store.revokeSession(id, world.clock());
      remembered.forget(id);
    },
    async closeAllOf({ user }: Pick<Person, "user">): Promise<void> {
      await store.revokeSessionsOf(user, world.clock());
      remembered.clear();
    },
    /** After a change of role, membership or password in this process: what was remembered is asked again at once. */
    askAgain: () => remembered.clear(),
  };
}
