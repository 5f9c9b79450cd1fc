import "server-only";
import { type CampaignStore } from "./campaign-store";
import { type LiveCampaigns } from "./live-campaigns";
import { type PublishWish, type PublishWishStore } from "./publish-wish-store";
import { type NewPublishWish, type PublishWishDto } from "@/lib/api/publish-wishes";
import { can } from "@/lib/api/roles";
import { auditEntry } from "@/lib/server/audit/audit-entry";
import { type Actor } from "@/lib/server/policy/actor";
import { type Failure } from "@/lib/server/policy/failure";
import { permit } from "@/lib/server/policy/permit";
import { type World } from "@/lib/server/policy/world";
import { err, ok, type Result } from "@/lib/std/result";

type Ports = { readonly store: PublishWishStore; readonly campaigns: CampaignStore; readonly live: LiveCampaigns; readonly world: World };

/** How those who draw ask those who may publish: list, ask, takeBack. A publish fulfils a wish by itself. */
export const makePublishWishes = ({ store, campaigns, live, world }: Ports) => ({
  async list(actor: Actor): Promise<Result<readonly PublishWishDto[], Failure>> {
    const allowed = permit(actor, "read");
    return allowed.ok ? ok((await store.list(actor.workspace.id)).map((wish) => dtoOf(wish, actor))) : allowed;
  },

  async of(actor: Actor, campaign: string): Promise<Result<PublishWishDto | null, Failure>> {
    const allowed = permit(actor, "read");
    if (!allowed.ok) return allowed;
    const wish = await store.find(actor.workspace.id, campaign);
    return ok(wish === null ? null : dtoOf(wish, actor));
  },

  async ask(actor: Actor, campaign: string, { environment, note }: NewPublishWish): Promise<Result<PublishWishDto, Failure>> {
    const allowed = permit(actor, "campaigns.edit");
    if (!allowed.ok) return allowed;
    const [record, environments] = await Promise.all([campaigns.find(actor.workspace.id, campaign), live(actor.workspace.id)]);
    if (record === null) return err({ tag: "not-found" });
    if (record.archived) return err({ tag: "invalid", errors: [{ pointer: "", detail: "is archived; bring it back first" }] });
    if (!environments.some((each) => each.environment === environment)) return err({ tag: "invalid", errors: [{ pointer: "/environment", detail: "is not known here" }] });
    const wish: PublishWish = { campaign: record.id, environment, note, at: world.clock(), user: actor.user, name: actor.name };
    const put = await store.put(actor.workspace.id, wish, auditEntry(world, actor, { action: "publish.ask", subject: record.id, facts: { name: record.name, environment, note } }));
    return put === "done" ? ok(dtoOf(wish, actor)) : err({ tag: "already-there", pointer: "", detail: "was asked for by somebody else already" });
  },

  /** By who asked, or by those who may publish and will not. */
  async takeBack(actor: Actor, campaign: string): Promise<Result<null, Failure>> {
    const allowed = permit(actor, "read");
    if (!allowed.ok) return allowed;
    const wish = await store.find(actor.workspace.id, campaign);
    if (wish === null) return err({ tag: "not-found" });
    if (wish.user !== actor.user && !can(actor.role, "releases.publish")) return err({ tag: "forbidden", permission: "releases.publish" });
    const name = (await campaigns.find(actor.workspace.id, campaign))?.name ?? "";
    const removed = await store.remove(actor.workspace.id, campaign, auditEntry(world, actor, { action: "publish.take-back", subject: campaign, facts: { name, by: wish.name } }));
    return removed ? ok(null) : err({ tag: "not-found" });
  },
});

const dtoOf = ({ campaign, environment, note, at, user, name }: PublishWish, actor: Actor): PublishWishDto => ({ campaign, environment, note, at: at.toISOString(), by: name, yours: user === actor.user });
