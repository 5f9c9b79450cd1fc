import { type CampaignTrace } from "@/lib/core/vocabulary/decision";

/** The box at which two visitors' ways through a campaign part. Null: they go the same way, as far as they go together. */
export function whereTheyPart(one: CampaignTrace, other: CampaignTrace): string | null {
  const [mine, theirs] = [turnsOf(one), turnsOf(other)];
  const at = mine.findIndex(({ node, way }, index) => theirs[index]?.node !== node || theirs[index].way !== way);
  const parted = at < 0 ? theirs[mine.length] : mine[at];
  return parted?.node ?? null;
}

/** The boxes where a way was taken, in order. */
function turnsOf({ path }: CampaignTrace): readonly { readonly node: string; readonly way: string }[] {
  return path.flatMap((step) => (step.kind === "give" || step.way === null ? [] : [{ node: step.node, way: step.way }]));
}
