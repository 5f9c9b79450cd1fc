import "server-only";
import { makeId, type Id } from "@/lib/core/vocabulary/ids";
import { type Actor } from "@/lib/server/policy/actor";
import { type World } from "@/lib/server/policy/world";
import { type Json } from "@/lib/std/json";

/** What is written down in the same transaction as the deed itself. */
export type AuditEntry = {
  readonly id: Id<"audit">;
  readonly at: Date;
  readonly actorId: string | null;
  readonly actorName: string;
  readonly action: string;
  readonly subject: string;
  readonly facts: Readonly<Record<string, Json>>;
};

export type Deed = Pick<AuditEntry, "action" | "subject"> & { readonly facts?: AuditEntry["facts"] };

/** Writes up what an actor does: `attribute.create`, of which thing, with what is worth knowing. */
export function auditEntry(world: World, actor: Pick<Actor, "user" | "name">, { action, subject, facts = {} }: Deed): AuditEntry {
  return { id: makeId("audit", world.random), at: world.clock(), actorId: actor.user, actorName: actor.name, action, subject, facts };
}
