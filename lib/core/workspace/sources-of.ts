import { type WorkspaceFile } from "./workspace-file";
import { ownTypesIn } from "./own-types-in";
import { type CampaignSource, type Library } from "@/lib/core/flow/campaign";

/** What a file's flows refer to. */
export const libraryOf = ({ attributes, audiences, placements, contentTypes, eventTypes, zone }: WorkspaceFile): Library => ({ attributes, audiences, placements, contentTypes: ownTypesIn(contentTypes), eventTypes, ...(zone === undefined ? {} : { zone }) });

/** The campaigns that would go live, first one wins: the file's order without what is archived. */
export function sourcesOf({ campaigns, order }: WorkspaceFile): readonly CampaignSource[] {
  const byId = new Map(campaigns.map((campaign) => [campaign.id, campaign]));
  return order.campaigns.flatMap((id) => {
    const campaign = byId.get(id);
    return campaign === undefined || campaign.archived ? [] : [{ id: campaign.id, name: campaign.name, flow: campaign.flow }];
  });
}
