import { type NewPlacement } from "@/lib/api/placements";

/** What the form changes of a placement. */
export const placementDraft = ({ key, name, description, channel, contentType, baseline, languages = [] }: NewPlacement): NewPlacement => ({ key, name, description, channel, contentType, baseline, languages });
