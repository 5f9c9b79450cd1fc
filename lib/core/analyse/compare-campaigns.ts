import { type Diagnosis } from "./diagnosis";
import { makeProof, type Proof, type ProofOptions, type ProvenCampaign } from "./proof";
import { type CampaignSource } from "@/lib/core/flow/campaign";
import { holdsFor } from "@/lib/core/space/holds-for";
import { type ProfileJson } from "@/lib/core/vocabulary/profile";
import { everyone, nobody, type Region } from "@/lib/core/space/region";

export type CompareOptions = ProofOptions & {
  /** Only what concerns this campaign; all pairs when absent. */
  readonly about?: string;
};

type Shown = { readonly campaign: ProvenCampaign; readonly region: Region; readonly others: Region };

/**
 * What campaigns in rank order do to each other: two that want the same people in the same placement, and one that nobody
 * ever sees because those above show something to all of its people first.
 */
export function compareCampaigns(sources: readonly CampaignSource[], options: CompareOptions): readonly Diagnosis[] {
  const proof = makeProof(sources, options);
  if (proof === null) return [];
  const placements = [...new Set(proof.campaigns.flatMap(({ program }) => program.placements))];
  const byPlacement = placements.map((placement) => ({ placement, shown: proof.campaigns.flatMap((campaign) => shownIn(campaign, placement)) }));
  return proof.campaigns.filter(({ source }) => options.about === undefined || source.id === options.about).flatMap((campaign) => [...hiddenBy(campaign, { byPlacement, proof }), ...byPlacement.flatMap((each) => overlapping(campaign, { ...each, proof }))]);
}

/** Who is shown something there: everybody led to a card that fills the placement. */
function shownIn(campaign: ProvenCampaign, placement: string): readonly Shown[] {
  const regions = campaign.steps.flatMap(({ step, reach }) => ("give" in step && typeof step.give[placement] === "number" ? [reach] : []));
  const [only] = regions;
  if (only === undefined) return [];
  // Everybody comes to one end, so whoever is shown nothing there is who comes to the others; no need to turn regions round.
  const elsewhere = [...campaign.steps.flatMap(({ step, reach }) => ("give" in step && typeof step.give[placement] !== "number" ? [reach] : [])), campaign.end];
  const others: Region = { any: elsewhere };
  const isAll = elsewhere.every((region) => "any" in region && region.any.length === 0);
  return [{ campaign, region: isAll ? everyone : regions.length === 1 ? only : { any: regions }, others: isAll ? nobody : others }];
}

type Beside = { readonly placement: string; readonly shown: readonly Shown[]; readonly proof: Proof };

/** The campaigns above that want some of the same people, named by the first and counted. */
function overlapping(campaign: ProvenCampaign, { placement, shown, proof }: Beside): readonly Diagnosis[] {
  const at = shown.findIndex((each) => each.campaign === campaign);
  const own = shown[at]?.region;
  if (own === undefined) return [];
  // Somebody shared with one campaign is often shared with the next: asking is dearer than looking.
  const known: { readonly profile: ProfileJson; readonly holds: (region: Region) => boolean }[] = [];
  const sharedWith = (region: Region): ProfileJson | null => {
    const again = known.find(({ holds }) => holds(region));
    if (again !== undefined) return again.profile;
    const answer = proof.ask({ all: [region, own] });
    if (answer.kind !== "found") return null;
    known.push({ profile: answer.profile, holds: holdsFor(proof.space.loaded, answer.profile, proof.now) });
    return answer.profile;
  };
  const above = shown.slice(0, at).flatMap((other) => {
    const witness = isOpenTogether(campaign, other.campaign) ? sharedWith(other.region) : null;
    return witness === null ? [] : [{ name: other.campaign.source.name, witness }];
  });
  const [first] = above;
  if (first === undefined) return [];
  return [{ code: "overlap", severity: "info", at: { campaign: campaign.source.id, placement }, facts: { placement, other: first.name, more: above.length - 1 }, witness: first.witness, certainty: "proved" }];
}

function isOpenTogether({ program: a }: ProvenCampaign, { program: b }: ProvenCampaign): boolean {
  return (a.from ?? -Infinity) < (b.until ?? Infinity) && (b.from ?? -Infinity) < (a.until ?? Infinity);
}

function hiddenBy(campaign: ProvenCampaign, { byPlacement, proof }: { readonly byPlacement: readonly Omit<Beside, "proof">[]; readonly proof: Proof }): readonly Diagnosis[] {
  const places = byPlacement.flatMap(({ placement, shown }) => {
    const at = shown.findIndex((each) => each.campaign === campaign);
    const own = shown[at];
    // Only campaigns without an end to their time hide another for good.
    return own === undefined ? [] : [{ placement, own: own.region, above: shown.slice(0, at).filter((other) => covers(other.campaign, campaign)) }];
  });
  if (places.length === 0 || places.every(({ above }) => above.length === 0)) return [];
  const answers = places.map(({ own, above }) => proof.ask({ all: [own, ...above.map(({ others }) => others)] }));
  if (answers.some(({ kind }) => kind !== "none") || places.some(({ own }) => proof.ask(own === nobody ? everyone : own).kind === "none")) return [];
  const certainty = answers.some((answer) => answer.kind === "none" && answer.certainty === "possible") ? "possible" : "proved";
  const by = [...new Set(places.flatMap(({ above }) => above.map((other) => other.campaign.source.name)))];
  return [{ code: "campaign-hidden", severity: "warns", at: { campaign: campaign.source.id }, facts: { by: by.slice(0, 3).map((name) => proof.names.say("“{name}”", { name })).join(", "), more: Math.max(0, by.length - 3) }, certainty }];
}

/** Whether one is open whenever the other is. A holdout hides as well: who is held out sees the default. */
function covers({ program: above }: ProvenCampaign, { program: below }: ProvenCampaign): boolean {
  return (above.from === null || above.from <= (below.from ?? -Infinity)) && (above.until === null || above.until >= (below.until ?? Infinity));
}
