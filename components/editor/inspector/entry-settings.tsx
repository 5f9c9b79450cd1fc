"use client";

import { HoldoutSetting } from "./holdout-setting";
import { PlacementsSetting } from "./placements-setting";
import { ScheduleSetting } from "./schedule-setting";
import { SettingsSection } from "./settings-section";
import { StepCondition } from "./step-condition";
import { useMayEdit, useNodeEdit } from "./use-node-edit";
import { newGroup } from "@/components/condition/new-part";
import { Switch } from "@/components/ui/switch";
import { useWords } from "@/components/words/words-provider";
import { type EntryNode } from "@/lib/core/nodes/node";

/** Where the campaign shows, when, to whom at all, and who is kept aside to measure it. */
export function EntrySettings({ node }: { readonly node: EntryNode }) {
  const say = useWords();
  const { put } = useNodeEdit();
  const mayEdit = useMayEdit();
  return (
    <>
      <PlacementsSetting chosen={node.placements} onChange={(placements) => put({ ...node, placements: [...placements] }, say("Choose placements"))} disabled={!mayEdit} />
      <SettingsSection title={say("Who may be in it")} lead={node.eligible === null ? say("Everybody. The decisions below say who gets what.") : say("Only these people go in; for everybody else the campaign is not there.")}>
        <Switch
          label={say("Only some people")}
          checked={node.eligible !== null}
          disabled={!mayEdit}
          onCheckedChange={(only) => put({ ...node, eligible: only ? newGroup(Math.random) : null }, only ? say("Limit who may be in it") : say("Let everybody in"))}
        />
        {node.eligible === null ? null : (
          <StepCondition condition={node.eligible} node={node.id} onChange={(eligible) => put({ ...node, eligible }, say("Edit who may be in it"), "eligible")} />
        )}
      </SettingsSection>
      <ScheduleSetting schedule={node.schedule} disabled={!mayEdit} onChange={(schedule) => put({ ...node, schedule }, say("Edit schedule"), "schedule")} />
      <HoldoutSetting shareBp={node.holdout.shareBp} disabled={!mayEdit} onChange={(shareBp) => put({ ...node, holdout: { ...node.holdout, shareBp } }, say("Set holdout"), "holdout")} />
    </>
  );
}
