"use client";

import { SettingsSection } from "./settings-section";
import { shareText } from "./share-text";
import { useFieldTies } from "@/components/ui/field-context";
import { Field } from "@/components/ui/field";
import { useWords } from "@/components/words/words-provider";

type HoldoutSettingProps = { readonly shareBp: number; readonly onChange: (shareBp: number) => void; readonly disabled: boolean };

/** How many visitors are kept on the default, to know what the whole campaign brings. */
export function HoldoutSetting({ shareBp, onChange, disabled }: HoldoutSettingProps) {
  const say = useWords();
  const line =
    shareBp === 0
      ? say("Nobody is kept aside, so what the campaign brings cannot be measured against nothing.")
      : say("{count} of 100 visitors always keep the default. What the others do differently is what the campaign brings.", { count: shareText(shareBp) });
  return (
    <SettingsSection title={say("Holdout")} aside={<output className="figures text-sm font-semibold">{shareText(shareBp)} %</output>}>
      <Field label={say("Visitors kept on the default, in per cent")} hideLabel hint={line}>
        <Slider percent={shareBp / 100} onChange={(percent) => onChange(Math.round(percent * 100))} disabled={disabled} />
      </Field>
    </SettingsSection>
  );
}

function Slider({ percent, onChange, disabled }: { readonly percent: number; readonly onChange: (percent: number) => void; readonly disabled: boolean }) {
  const say = useWords();
  const ties = useFieldTies();
  return (
    <input
      {...ties}
      type="range"
      min={0}
      max={50}
      step={1}
      value={percent}
      disabled={disabled}
      aria-valuetext={say("{percent} per cent", { percent })}
      onChange={(event) => onChange(Number(event.target.value))}
      className="focus-ring h-6 w-full accent-accent"
    />
  );
}
