import { type LibraryIndex } from "./library-index";
import { type Requirement } from "./requirement";
import { attributesKnown } from "./requirements/attributes-known";
import { audiencesKnown } from "./requirements/audiences-known";
import { audiencesWithoutCircle } from "./requirements/audiences-without-circle";
import { comparisonsFinished } from "./requirements/comparisons-finished";
import { contentComplete } from "./requirements/content-complete";
import { fallbackHasShare } from "./requirements/fallback-has-share";
import { groupsSaySomething } from "./requirements/groups-say-something";
import { hasEntry } from "./requirements/has-entry";
import { hasPlacement } from "./requirements/has-placement";
import { placementsKnown } from "./requirements/placements-known";
import { scheduleInOrder } from "./requirements/schedule-in-order";
import { sharesAddUp } from "./requirements/shares-add-up";
import { waysLeadSomewhere } from "./requirements/ways-lead-somewhere";
import { type CampaignSource } from "@/lib/core/flow/campaign";
import { type Patch } from "@/lib/core/flow/patch";
import { type Finding } from "@/lib/core/vocabulary/finding";

/** Everything a campaign must be before it can be compiled. */
const requirements: readonly Requirement[] = [
  hasEntry,
  hasPlacement,
  placementsKnown,
  scheduleInOrder,
  waysLeadSomewhere,
  groupsSaySomething,
  comparisonsFinished,
  attributesKnown,
  audiencesKnown,
  audiencesWithoutCircle,
  sharesAddUp,
  fallbackHasShare,
  contentComplete,
];

/** What keeps a campaign from going out, all at once and in place; empty when it may. */
export const unmetRequirements = (campaign: CampaignSource, library: LibraryIndex): readonly Finding[] => requirementsWithFixes(campaign, library).map(({ fix: _, ...finding }) => finding);

/** The same, with the edits that would mend them. */
export function requirementsWithFixes(campaign: CampaignSource, library: LibraryIndex): readonly (Finding & { readonly fix?: Patch })[] {
  return requirements.flatMap(({ code, check }) => check(campaign, library).map(({ at, ...unmet }) => ({ code, severity: "blocks" as const, at: { campaign: campaign.id, ...at }, ...unmet })));
}
