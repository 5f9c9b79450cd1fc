"use client";

import { useState } from "react";
import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/text-area";
import { useWords } from "@/components/words/words-provider";
import { profileSchema } from "@/lib/api/profile";
import { type ProfileJson } from "@/lib/core/vocabulary/profile";
import { type Words } from "@/lib/words/words";

type ProfileJsonEditorProps = { readonly profile: ProfileJson; readonly onChange: (profile: ProfileJson) => void; readonly readOnly: boolean };

/** The profile as it travels: paste one from your site, or copy it into a request. */
export function ProfileJsonEditor({ profile, onChange, readOnly }: ProfileJsonEditorProps) {
  const say = useWords();
  const [text, setText] = useState(() => JSON.stringify(profile, null, 2));
  const read = readProfile(text, say);
  const type = (next: string) => {
    setText(next);
    const found = readProfile(next, say);
    if (found.profile !== null) onChange(found.profile);
  };
  return (
    <Field label={say("Profile as JSON")} hint={say("What a page sends to the decide API. Paste a real one to try it.")} error={read.fault}>
      <TextArea mono rows={16} value={text} onValueChange={type} readOnly={readOnly} spellCheck={false} />
    </Field>
  );
}

type Reading = { readonly profile: ProfileJson; readonly fault: null } | { readonly profile: null; readonly fault: string };

function readProfile(text: string, say: Words): Reading {
  try {
    const parsed = profileSchema.safeParse(JSON.parse(text));
    if (parsed.success) return { profile: parsed.data, fault: null };
    const [first] = parsed.error.issues;
    return { profile: null, fault: `${first?.path.join(" › ") ?? ""}: ${first?.message ?? say("does not fit")}` };
  } catch {
    return { profile: null, fault: say("This is not JSON yet.") };
  }
}
