import { type LibraryIndex } from "./library-index";
import { type Requirement } from "./requirement";
import { attributesKnown } from "./requirements/attributes-known";
import { audiencesKnown } from "./requirements/audiences-known";
import { audiencesWithoutCircle } from "./requirements/audiences-without-circle";
import { comparisonsFinished } from "./requirements/comparisons-finished";
import { contentComplete } from "./requirements/content-complete";
import { groupsSaySomething } from "./requirements/groups-say-something";
import { hasEntry } from "./requirements/has-entry";
import { hasPlacement } from "./requirements/has-placement";
import { placementsKnown } from "./requirements/placements-known";
import { scheduleInOrder } from "./requirements/schedule-in-order";
import { sharesAddUp } from "./requirements/shares-add-up";
import { waysLeadSomewhere } from "./requirements/ways-lead-somewhere";
import { type CampaignSource } from "@/lib/core/flow/campaign";
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
  contentComplete,
];

/** What keeps a campaign from going out, all at once and in place; empty when it may. */
export function unmetRequirements(campaign: CampaignSource, library: LibraryIndex): readonly Finding[] {
  return requirements.flatMap(({ code, check }) =>
    check(campaign, library).map(({ at, facts }): Finding => ({ code, severity: "blocks", at: { campaign: campaign.id, ...at }, facts })),
  );
}
