import "server-only";
import { type CampaignStore } from "./campaign-store";
import { type LiveCampaigns } from "./live-campaigns";
import { picturesOf, referencesOfCondition, referencesOfFlow, type References } from "./references";
import { type UsedBy } from "@/lib/api/problem";
import { type UsedKind, type UsesDto } from "@/lib/api/uses";
import { type AudienceStore } from "@/lib/server/audiences/audience-store";
import { type PlacementStore } from "@/lib/server/placements/placement-store";
import { type Actor } from "@/lib/server/policy/actor";
import { type Failure } from "@/lib/server/policy/failure";
import { permit } from "@/lib/server/policy/permit";
import { ok, type Result } from "@/lib/std/result";

type Ports = { readonly campaigns: CampaignStore; readonly audiences: AudienceStore; readonly placements: PlacementStore; readonly live: LiveCampaigns };

/** Where every thing of the library is used, in one reading: the same users that keep one from being deleted (`where-used`). */
export const makeUses = ({ campaigns, audiences, placements, live }: Ports) => ({
  async list(actor: Actor): Promise<Result<readonly UsesDto[], Failure>> {
    const allowed = permit(actor, "read");
    if (!allowed.ok) return allowed;
    const workspace = actor.workspace.id;
    const [drafts, saved, places, environments] = await Promise.all([campaigns.list(workspace), audiences.list(workspace), placements.list(workspace), live(workspace)]);
    const uses = new Map<string, { readonly kind: UsedKind; readonly name: string; readonly usedBy: Map<string, UsedBy> }>();
    const noteOne = (kind: UsedKind, name: string, user: UsedBy): void => {
      const entry = uses.get(`${kind} ${name}`) ?? { kind, name, usedBy: new Map<string, UsedBy>() };
      entry.usedBy.set(`${user.kind} ${user.id}`, user);
      uses.set(`${kind} ${name}`, entry);
    };
    const note = (references: References, user: UsedBy): void => {
      for (const [kind, name] of namesIn(references)) noteOne(kind, name, user);
    };
    for (const { key, name, contentType, baseline } of places) {
      noteOne("content-type", contentType, { kind: "placement", id: key, name });
      for (const hash of picturesOf(baseline)) noteOne("picture", hash, { kind: "placement", id: key, name });
    }
    for (const { id, name, flow } of drafts) note(referencesOfFlow(flow), { kind: "campaign", id, name });
    for (const { id, name, condition } of saved) note(referencesOfCondition(condition), { kind: "audience", id, name });
    for (const { environment, name, sources } of environments) {
      for (const { flow } of sources.values()) note(referencesOfFlow(flow), { kind: "environment", id: environment, name });
    }
    return ok([...uses.values()].map(({ kind, name, usedBy }) => ({ kind, name, usedBy: [...usedBy.values()] })));
  },
});

function namesIn({ attributes, audiences, placements, pictures, events }: References): readonly (readonly [UsedKind, string])[] {
  const of = (kind: UsedKind, names: ReadonlySet<string>) => [...names].map((name) => [kind, name] as const);
  return [...of("attribute", attributes), ...of("audience", audiences), ...of("placement", placements), ...of("picture", pictures), ...of("event-type", events)];
}
