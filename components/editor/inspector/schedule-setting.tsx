"use client";

import { localMomentText, momentFromLocalText, timeZoneInWords } from "@/components/shell/local-moment";
import { SettingsSection } from "./settings-section";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { useWords } from "@/components/words/words-provider";
import { type EntryNode } from "@/lib/core/nodes/node";

type Schedule = EntryNode["schedule"];
type ScheduleSettingProps = { readonly schedule: Schedule; readonly onChange: (schedule: Schedule) => void; readonly disabled: boolean };

/** From when until when. Outside it the campaign is not there at all. */
export function ScheduleSetting({ schedule, onChange, disabled }: ScheduleSettingProps) {
  const say = useWords();
  const isBackwards = schedule.from !== null && schedule.until !== null && Date.parse(schedule.from) >= Date.parse(schedule.until);
  return (
    <SettingsSection title={say("When")} lead={<span suppressHydrationWarning>{say("Times as they are here: {zone}.", { zone: timeZoneInWords(new Date()) })}</span>}>
      <div className="flex flex-col gap-3">
        <Moment label={say("From")} none={say("As soon as it is published")} iso={schedule.from} disabled={disabled} onChange={(from) => onChange({ ...schedule, from })} />
        <Moment
          label={say("Until")}
          none={say("Until it is withdrawn")}
          iso={schedule.until}
          disabled={disabled}
          error={isBackwards ? say("This is before it begins.") : null}
          onChange={(until) => onChange({ ...schedule, until })}
        />
      </div>
    </SettingsSection>
  );
}

type MomentProps = {
  readonly label: string;
  readonly none: string;
  readonly iso: string | null;
  readonly error?: string | null;
  readonly disabled: boolean;
  readonly onChange: (iso: string | null) => void;
};

function Moment({ label, none, iso, error = null, disabled, onChange }: MomentProps) {
  const say = useWords();
  const clear = (
    <Button intent="ghost" size="sm" className="h-6 px-1.5 text-xs" aria-label={say("{label}: clear", { label })} onClick={() => onChange(null)}>
      {say("Clear")}
    </Button>
  );
  return (
    <Field label={label} hint={iso === null ? none : say("On that minute.")} error={error} aside={iso === null || disabled ? null : clear}>
      <TextInput type="datetime-local" controlSize="sm" value={localMomentText(iso)} readOnly={disabled} onValueChange={(text) => onChange(momentFromLocalText(text))} />
    </Field>
  );
}
