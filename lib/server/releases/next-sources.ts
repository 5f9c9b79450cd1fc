import "server-only";
import { type PublishRequest, type ReleaseSource } from "@/lib/api/releases";
import { type CampaignRecord } from "@/lib/server/campaigns/campaign-store";
import { type Failure } from "@/lib/server/policy/failure";
import { err, ok, type Result } from "@/lib/std/result";

type Asked = Pick<PublishRequest, "campaigns" | "withdraw">;

/**
 * What the next release is made of: what is live, with the named drafts put in and the withdrawn taken out, in the order that
 * campaigns have now. Other people's unfinished drafts never go out by accident.
 */
export function nextSources(asked: Asked, live: readonly ReleaseSource[], drafts: readonly CampaignRecord[]): Result<readonly ReleaseSource[], Failure> {
  const refusal = refusalOf(asked, live, drafts);
  if (refusal !== null) return err(refusal);
  const named = new Set<string>(asked.campaigns.map(({ id }) => id));
  const withdrawn = new Set<string>(asked.withdraw);
  const kept = live.filter(({ id }) => !named.has(id) && !withdrawn.has(id));
  const added = drafts.filter(({ id }) => named.has(id)).map(({ id, name, revision, flow }): ReleaseSource => ({ id, name, revision, flow }));
  const rankOf = new Map(drafts.map(({ id, rank }, index) => [id, [rank, index] as const]));
  const before = (a: ReleaseSource, b: ReleaseSource): number => {
    const [left, right] = [rankOf.get(a.id) ?? [Infinity, 0], rankOf.get(b.id) ?? [Infinity, 0]];
    if (left[0] === right[0]) return left[1] - right[1];
    return left[0] < right[0] ? -1 : 1;
  };
  return ok([...kept, ...added].sort(before));
}

function refusalOf({ campaigns, withdraw }: Asked, live: readonly ReleaseSource[], drafts: readonly CampaignRecord[]): Failure | null {
  for (const [index, { id, revision }] of campaigns.entries()) {
    const draft = drafts.find((one) => one.id === id);
    if (draft === undefined) return { tag: "not-found" };
    if (draft.revision !== revision) return { tag: "stale-revision", current: { id, name: draft.name, revision: draft.revision } };
    if (draft.archived) return { tag: "invalid", errors: [{ pointer: `/campaigns/${index}/id`, detail: "is archived; bring it back first" }] };
    if (campaigns.findIndex((one) => one.id === id) !== index) return { tag: "invalid", errors: [{ pointer: `/campaigns/${index}/id`, detail: "is named twice" }] };
  }
  for (const [index, id] of withdraw.entries()) {
    if (campaigns.some((one) => one.id === id)) return { tag: "invalid", errors: [{ pointer: `/withdraw/${index}`, detail: "is to be published in the same release" }] };
    if (live.some((source) => source.id === id)) continue;
    if (!drafts.some((draft) => draft.id === id)) return { tag: "not-found" };
    return { tag: "invalid", errors: [{ pointer: `/withdraw/${index}`, detail: "is not live here" }] };
  }
  return campaigns.length === 0 && withdraw.length === 0 ? { tag: "nothing-to-publish" } : null;
}
