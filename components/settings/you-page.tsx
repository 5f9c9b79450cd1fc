"use client";

import { useState, type FormEvent } from "react";
import { DensitySwitch } from "@/components/shell/density-switch";
import { LanguageSwitch } from "@/components/shell/language-switch";
import { ProblemBanner } from "@/components/shell/problem-banner";
import { fieldError, restOf } from "@/components/shell/problem-words";
import { leaveEndedSession } from "@/components/shell/sign-in-calls";
import { ThemeSwitch } from "@/components/shell/theme-switch";
import { useCall } from "@/components/shell/use-call";
import { useWorkspace } from "@/components/shell/workspace-context";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/card";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { firstMissing } from "@/components/ui/why-not";
import { useWords } from "@/components/words/words-provider";
import { limits } from "@/lib/api/limits";
import { roleWords } from "@/lib/api/roles";

/** What is about you and nobody else. */
export function YouPage() {
  const say = useWords();
  const { person, email, role, workspace } = useWorkspace();
  return (
    <div className="grid max-w-4xl items-start gap-5 md:grid-cols-2">
      <div className="flex flex-col gap-5">
        <Section title={person} lead={email}>
          <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-2 text-sm">
            <dt className="text-ink-soft">{say("Workspace")}</dt>
            <dd>{workspace}</dd>
            <dt className="text-ink-soft">{say("Role")}</dt>
            <dd>
              <b>{say(roleWords[role].label)}</b>. {say(roleWords[role].may)}
            </dd>
            <dt className="self-center text-ink-soft">{say("Language")}</dt>
            <dd>
              <LanguageSwitch />
            </dd>
            <dt className="self-center text-ink-soft">{say("Colours")}</dt>
            <dd>
              <ThemeSwitch />
            </dd>
            <dt className="self-center text-ink-soft">{say("Density")}</dt>
            <dd>
              <DensitySwitch />
            </dd>
          </dl>
        </Section>
        <SessionsSection />
      </div>
      <PasswordSection />
    </div>
  );
}

function PasswordSection() {
  const say = useWords();
  const { api } = useWorkspace();
  const { busy, problem, run } = useCall();
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const change = async (event: FormEvent) => {
    event.preventDefault();
    const changed = await run(() => api.changePassword({ current, next }));
    if (!changed.ok) return;
    // Every session ended with it, this one too.
    await leaveEndedSession();
  };
  return (
    <Section title={say("Password")} lead={say("Changing it signs you out everywhere; you sign in with the new one.")}>
      <form onSubmit={(event) => void change(event)} className="flex flex-col gap-4">
        <ProblemBanner problem={restOf(problem, ["current", "next"])} />
        <Field label={say("Current password")} error={fieldError(problem, "current", say)}>
          <TextInput type="password" autoComplete="current-password" value={current} onValueChange={setCurrent} />
        </Field>
        <Field label={say("New password")} hint={say("At least {least} characters. Length is what counts.", { least: limits.password.least })} error={fieldError(problem, "next", say)}>
          <TextInput type="password" autoComplete="new-password" value={next} onValueChange={setNext} />
        </Field>
        <Button type="submit" intent="primary" busy={busy} whyNot={firstMissing([current !== "", say("Type your current password first.")], [next.length >= limits.password.least, say("The new password has {least} characters at least.", { least: limits.password.least })])} className="self-start">
          {say("Change password")}
        </Button>
      </form>
    </Section>
  );
}

function SessionsSection() {
  const say = useWords();
  const { api } = useWorkspace();
  const { busy, problem, run } = useCall();
  const leave = async () => {
    const left = await run(() => api.signOutEverywhere());
    if (left.ok) await leaveEndedSession();
  };
  return (
    <Section title={say("Sessions")} lead={say("Lost a laptop? End every session, this one too.")}>
      <div className="flex flex-col gap-4">
        <ProblemBanner problem={problem} />
        <Button busy={busy} onClick={() => void leave()} className="self-start">
          {say("Sign out everywhere")}
        </Button>
      </div>
    </Section>
  );
}
