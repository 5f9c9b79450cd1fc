import { type EditorState, type PeerCampaign } from "./editor-state";
import { placementsOf } from "./persona-decisions";
import { type Decision } from "@/lib/core/vocabulary/decision";

/** The other campaigns that fill a placement of this one, in rank order. */
export function filledByOthers(decision: Pick<Decision, "placements"> | null, { campaigns, settled }: Pick<EditorState, "campaigns" | "settled">): readonly PeerCampaign[] {
  const filling = new Set(
    placementsOf({ settled }).flatMap((placement) => {
      const filled = decision?.placements[placement];
      return filled === undefined || filled.variant === null ? [] : [filled.campaign];
    }),
  );
  return campaigns.filter(({ id }) => filling.has(id));
}
