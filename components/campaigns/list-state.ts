import { matches } from "@/lib/std/matches";
import { campaignStatuses, type CampaignStatus } from "@/lib/api/campaign-status";
import { type CampaignSummaryDto } from "@/lib/api/campaigns";

/** How the list may stand. The list is the type. */
export const sortings = ["rank", "name", "changed", "status"] as const;
export type Sorting = (typeof sortings)[number];

/** What one looks at in the list; the address holds it, so that a link shows a colleague the same. */
export type ListState = {
  readonly query: string;
  /** `current`: all but the archived. */
  readonly status: "current" | CampaignStatus;
  /** A placement's key, or empty: any. */
  readonly placement: string;
  /** The owner's name, or empty: anybody. */
  readonly owner: string;
  readonly sort: Sorting;
};

export const wholeList: ListState = { query: "", status: "current", placement: "", owner: "", sort: "rank" };

/** The state that an address asks for; what it does not know is as it always begins. */
export function listStateOf(asked: URLSearchParams): ListState {
  return {
    query: asked.get("q") ?? "",
    status: campaignStatuses.find((status) => status === asked.get("status")) ?? "current",
    placement: asked.get("placement") ?? "",
    owner: asked.get("owner") ?? "",
    sort: sortings.find((sort) => sort === asked.get("sort")) ?? "rank",
  };
}

/** The address's part, with what is as it always begins left out: `?status=live&q=spring`, or empty. */
export function addressOf({ query, status, placement, owner, sort }: ListState): string {
  const asked = new URLSearchParams();
  if (query !== "") asked.set("q", query);
  if (status !== "current") asked.set("status", status);
  if (placement !== "") asked.set("placement", placement);
  if (owner !== "") asked.set("owner", owner);
  if (sort !== "rank") asked.set("sort", sort);
  return asked.size === 0 ? "" : `?${asked.toString()}`;
}

/** Whether every campaign in force is on the screen in its order: only then a step up or down can be seen. */
export const showsOrder = (state: ListState): boolean => addressOf(state) === "";

/** The campaigns that fit, as they were asked to stand. */
export function listed(campaigns: readonly CampaignSummaryDto[], state: ListState, placementName: (key: string) => string): readonly CampaignSummaryDto[] {
  const { query, status, placement, owner } = state;
  const fitting = campaigns.filter(
    (campaign) =>
      (status === "current" ? !campaign.archived : campaign.status === status) &&
      (placement === "" || campaign.placements.includes(placement)) &&
      (owner === "" || campaign.owner === owner) &&
      (query === "" || matches(query, [campaign.name, campaign.owner ?? "", ...campaign.placements.map(placementName)])),
  );
  return sorted(fitting, state.sort);
}

function sorted(campaigns: readonly CampaignSummaryDto[], sort: Sorting): readonly CampaignSummaryDto[] {
  switch (sort) {
    case "rank":
      return campaigns;
    case "name":
      return campaigns.toSorted((a, b) => a.name.localeCompare(b.name));
    case "changed":
      return campaigns.toSorted((a, b) => (a.updatedAt < b.updatedAt ? 1 : a.updatedAt > b.updatedAt ? -1 : 0));
    case "status":
      return campaigns.toSorted((a, b) => campaignStatuses.indexOf(a.status) - campaignStatuses.indexOf(b.status));
  }
}
