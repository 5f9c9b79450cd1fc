"use client";

import { Checkbox } from "@/components/ui/checkbox";
import { useWords } from "@/components/words/words-provider";
import { purposeWords } from "@/lib/core/vocabulary/purpose-words";
import { type Attribute } from "@/lib/core/vocabulary/attribute";
import { type ProfileJson } from "@/lib/core/vocabulary/profile";

type ProfileConsentProps = { readonly attributes: readonly Attribute[]; readonly profile: ProfileJson; readonly onChange: (profile: ProfileJson) => void; readonly readOnly: boolean };

/** What the visitor agreed to. Without it, attributes that need a purpose are not read at all. */
export function ProfileConsent({ attributes, profile, onChange, readOnly }: ProfileConsentProps) {
  const say = useWords();
  const granted = profile.consent ?? [];
  const purposes = [...new Set([...attributes.flatMap(({ purpose }) => (purpose === null ? [] : [purpose])), ...granted])];
  if (purposes.length === 0) return <p className="text-sm text-ink-soft">{say("No attribute of this workspace needs consent.")}</p>;
  const toggle = (purpose: string, on: boolean) => onChange({ ...profile, consent: on ? [...granted, purpose] : granted.filter((other) => other !== purpose) });
  return (
    <div className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
      {purposes.map((purpose) => {
        const needing = attributes.filter((attribute) => attribute.purpose === purpose).map(({ label }) => label);
        return (
          <Checkbox
            key={purpose}
            label={purposeWords(purpose, say)}
            hint={needing.length === 0 ? say("No attribute needs it.") : say("Without it these stay unknown: {attributes}", { attributes: needing.join(", ") })}
            checked={granted.includes(purpose)}
            onCheckedChange={(on) => toggle(purpose, on)}
            disabled={readOnly}
          />
        );
      })}
    </div>
  );
}
