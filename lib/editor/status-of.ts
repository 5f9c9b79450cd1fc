import { diffRecords } from "./diff-records";
import { type EditorState } from "./editor-state";
import { remember } from "./remember";
import { type CampaignStatus } from "@/lib/api/campaign-status";

/** Where the campaign stands, as its badge says it. */
export const statusOf = remember(
  (state: EditorState) => [state.flow, state.live, state.campaign],
  ({ flow, live, campaign }): CampaignStatus => {
    if (campaign.archived) return "archived";
    if (live === null) return campaign.paused ? "paused" : "draft";
    return diffRecords(live.flow, flow).length === 0 ? "live" : "live-with-changes";
  },
);
