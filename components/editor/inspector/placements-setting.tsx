"use client";

import { PlacementChoices, type PlacementChoicesProps } from "./placement-choices";
import { SettingsSection } from "./settings-section";
import { useWords } from "@/components/words/words-provider";

/** Which of the workspace's placements this campaign may fill. */
export function PlacementsSetting(props: PlacementChoicesProps) {
  const say = useWords();
  return (
    <SettingsSection title={say("Where it shows")} lead={say("The same person sees the same story in all of them.")}>
      <PlacementChoices {...props} />
    </SettingsSection>
  );
}
