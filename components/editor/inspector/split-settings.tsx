"use client";

import { ArmShares } from "./arm-shares";
import { SettingsSection } from "./settings-section";
import { useMayEdit, useNodeEdit } from "./use-node-edit";
import { useCardTitle } from "@/components/editor/use-card-title";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { useWords } from "@/components/words/words-provider";
import { numbersOf, wholeArm } from "@/lib/core/nodes/fallback-arm";
import { flowLimits, type SplitNode } from "@/lib/core/nodes/node";

// With the settings, for the sentences: fetched by itself it would be carried twice.
export { ArmShares };

/** An A/B test by visitor: arms with shares that add up to everybody. */
export function SplitSettings({ node }: { readonly node: SplitNode }) {
  const say = useWords();
  const { put } = useNodeEdit();
  const mayEdit = useMayEdit();
  const title = useCardTitle(node);
  return (
    <>
      <Field label={say("Name")}>
        <TextInput controlSize="sm" value={node.name} placeholder={title} maxLength={flowLimits.name} readOnly={!mayEdit} onValueChange={(name) => put({ ...node, name }, say("Rename split"), "name")} />
      </Field>
      <SettingsSection title={say("Arms")} lead={say("A visitor always stays in the same arm. Growing one takes visitors only from arms that shrink.")}>
        <ArmShares node={node} />
      </SettingsSection>
      <Fallback node={node} disabled={!mayEdit} />
    </>
  );
}

const nobody = "nobody";

function Fallback({ node, disabled }: { readonly node: SplitNode; readonly disabled: boolean }) {
  const say = useWords();
  const { put } = useNodeEdit();
  const options = [{ value: nobody, label: say("The first arm with a share") }, ...node.arms.map(({ id, name, ranges }, index) => ({ value: id, label: name === "" ? say("Arm {number}", { number: index + 1 }) : name, ...(numbersOf({ ranges }) > 0 ? {} : { hint: say("gets nobody"), disabled: true }) }))];
  const whole = wholeArm(node);
  return (
    <SettingsSection title={say("Visitors without an id")} lead={whole === undefined ? say("They cannot be drawn by lot, so they all take one arm, and are not counted.") : say("One arm has everybody, and so has them too: nobody is drawn by lot.")}>
      <Select
        aria-label={say("Arm for visitors without an id")}
        controlSize="sm"
        options={options}
        value={node.fallback ?? nobody}
        disabled={disabled || whole !== undefined}
        onValueChange={(value) => put({ ...node, fallback: node.arms.find(({ id }) => id === value)?.id ?? null }, say("Choose the fallback arm"))}
      />
    </SettingsSection>
  );
}
