import "server-only";
import { type SeenCounts, type SeenEventStore } from "./seen-event-store";
import { type SeenEventDto } from "@/lib/api/event-types";
import { type Actor } from "@/lib/server/policy/actor";
import { type Failure } from "@/lib/server/policy/failure";
import { permit } from "@/lib/server/policy/permit";
import { type World } from "@/lib/server/policy/world";
import { ok, type Result } from "@/lib/std/result";

/** Which events visitors brought: people read it, delivery adds to it. */
export const makeSeenEvents = ({ store, world }: { readonly store: SeenEventStore; readonly world: World }) => ({
  async list(actor: Actor): Promise<Result<readonly SeenEventDto[], Failure>> {
    const allowed = permit(actor, "read");
    return allowed.ok ? ok(await store.list(actor.workspace.id, world.clock())) : allowed;
  },

  /** For delivery, whose callers showed a key of that workspace and environment. */
  add: (counts: SeenCounts): Promise<void> => store.add(counts, world.clock()),
});
