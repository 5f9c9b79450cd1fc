import "server-only";
import { type LiveCampaigns } from "./live-campaigns";
import { type makePublishWishes } from "./make-publish-wishes";
import { type PresenceStore } from "./presence-store";
import { presenceTimes, type PresenceDto } from "@/lib/api/saves";
import { type Actor } from "@/lib/server/policy/actor";
import { type Failure } from "@/lib/server/policy/failure";
import { permit } from "@/lib/server/policy/permit";
import { type World } from "@/lib/server/policy/world";
import { err, ok, type Result } from "@/lib/std/result";

type Ports = { readonly store: PresenceStore; readonly world: World; readonly live: LiveCampaigns; readonly wishes: Pick<ReturnType<typeof makePublishWishes>, "of"> };

/** Who else has a campaign open: to say "I am here", and to hear who is and whether somebody saved, published, paused or archived. */
export const makePresence = ({ store, world, live, wishes }: Ports) => ({
  async bePresent(actor: Actor, campaign: string, tab: string): Promise<Result<PresenceDto, Failure>> {
    const allowed = permit(actor, "read");
    if (!allowed.ok) return allowed;
    // The tab is a number that the page drew for itself; nothing else has a reason to be longer.
    if (!/^[\w-]{1,40}$/.test(tab)) return err({ tag: "not-found" });
    const at = world.clock();
    const saved = await store.seen(actor.workspace.id, campaign, { user: actor.user, name: actor.name, tab, at });
    if (saved === null) return err({ tag: "not-found" });
    const [present, environments, wish] = await Promise.all([store.since(actor.workspace.id, campaign, new Date(at.getTime() - presenceTimes.goneMs)), live(actor.workspace.id), wishes.of(actor, campaign)]);
    if (!wish.ok) return wish;
    const releases = Object.fromEntries(environments.map(({ environment, release }) => [environment, release]));
    return ok({ ...saved, releases, wish: wish.value, present: present.filter(({ user }) => user !== actor.user) });
  },
});
