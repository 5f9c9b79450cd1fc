import { type Decision, type PlacementDecision } from "@/lib/core/vocabulary/decision";
import { contentIn } from "@/lib/core/vocabulary/language-texts";
import { withMergedTexts } from "@/lib/core/vocabulary/merge-tags";
import { type Profile } from "@/lib/core/vocabulary/profile";

/** A decision as its visitor reads it: in their language, merge tags filled in. What was decided, and why, is as it was. */
export function withMergedDecision(decision: Decision, profile: Profile): Decision {
  const placements: Record<string, PlacementDecision> = Object.create(null);
  let isSame = true;
  for (const [key, decided] of Object.entries(decision.placements)) {
    placements[key] = withMergedPlacement(decided, profile);
    isSame &&= placements[key] === decided;
  }
  return isSame ? decision : { ...decision, placements };
}

function withMergedPlacement(decided: PlacementDecision, { values, languages }: Profile): PlacementDecision {
  const { variant } = decided;
  if (variant === null) return decided;
  const { content: written, language } = contentIn(variant, languages);
  const content = withMergedTexts(written, values);
  if (content === variant.content && language === null) return decided;
  return { ...decided, variant: { ...variant, content }, ...(language === null ? {} : { language }) };
}
