import { diffRecords } from "./diff-records";
import { type EditorState } from "./editor-state";
import { remember } from "./remember";
import { campaignStatus, statusesOf, type CampaignStatus, type EnvironmentStatus } from "@/lib/api/campaign-status";

/** Where the campaign stands, as its badges say it. */
export const standOfDraft = remember(
  (state: EditorState) => [state.flow, state.environments, state.campaign],
  ({ flow, environments, campaign: { name, archived } }): { readonly status: CampaignStatus; readonly statuses: readonly EnvironmentStatus[] } => {
    const statuses = statusesOf(
      environments.map(({ source, ...each }) => ({ ...each, live: source === null ? null : source.name === name && diffRecords(source.flow, flow).length === 0 ? "as-drawn" : "otherwise" })),
    );
    return { status: campaignStatus({ archived, statuses }), statuses };
  },
);
