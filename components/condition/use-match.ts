"use client";

import { useMemo, useState } from "react";
import { askedProfile } from "./asked-profile";
import { useWords } from "@/components/words/words-provider";
import { type Condition } from "@/lib/core/conditions/condition";
import { conditionAnswers } from "@/lib/core/explain/condition-answers";
import { type ConditionRow } from "@/lib/core/explain/explain-condition";
import { type Library } from "@/lib/core/flow/campaign";
import { type Persona } from "@/lib/core/vocabulary/persona";
import { type ProfileJson } from "@/lib/core/vocabulary/profile";
import { type Words } from "@/lib/words/words";

/** Whom the condition is tried with. */
export type Asked = { readonly kind: "nobody" } | { readonly kind: "persona"; readonly id: string } | { readonly kind: "pasted"; readonly text: string };

type Match = { readonly who: string | null; readonly row: ConditionRow | null; readonly fault: string | null; readonly unfinished: boolean };

/** Whom to try the condition with, and what they answer to each row. */
export function useMatch(condition: Condition, library: Library, personas: readonly Persona[]) {
  const say = useWords();
  const [{ asked, now }, setAsked] = useState<{ readonly asked: Asked; readonly now: number }>({ asked: { kind: "nobody" }, now: 0 });
  const subject = useMemo(() => subjectOf(asked, personas, say), [asked, personas, say]);
  const match = useMemo((): Match => {
    const { who, profile, fault } = subject;
    if (profile === null) return { who, row: null, fault, unfinished: false };
    const answers = conditionAnswers({ condition, library, profiles: [profile], now, random: Math.random, say });
    return { who, row: answers.ok ? (answers.value[0] ?? null) : null, fault, unfinished: !answers.ok };
  }, [subject, condition, library, now, say]);
  return { asked, match, ask: (next: Asked) => setAsked({ asked: next, now: Date.now() }) };
}

type Subject = { readonly who: string | null; readonly profile: ProfileJson | null; readonly fault: string | null };

function subjectOf(asked: Asked, personas: readonly Persona[], say: Words): Subject {
  if (asked.kind === "persona") {
    const persona = personas.find(({ id }) => id === asked.id);
    return persona === undefined ? { who: null, profile: null, fault: null } : { who: persona.name, profile: persona.profile, fault: null };
  }
  return asked.kind === "pasted" ? { who: say("The pasted profile"), ...askedProfile(asked.text, say) } : { who: null, profile: null, fault: null };
}
