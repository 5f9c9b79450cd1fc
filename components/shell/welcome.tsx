"use client";

import { useState, type FormEvent } from "react";
import { problemSentence, fieldError } from "./problem-words";
import { signInByPassword } from "./sign-in-calls";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { firstMissing } from "@/components/ui/why-not";
import { useWords } from "@/components/words/words-provider";
import { basePath } from "@/lib/api/base-path";
import { makeClient } from "@/lib/api/client";
import { limits } from "@/lib/api/limits";
import { type Problem } from "@/lib/api/problem";

const client = makeClient({ workspace: null });

/** The end of a one-time link: a name, a password, and in. The first admin's link names no address, so it asks for one. */
export function Welcome({ token, asksEmail }: { readonly token: string; readonly asksEmail: boolean }) {
  const say = useWords();
  const [name, setName] = useState("");
  const [address, setAddress] = useState("");
  const [password, setPassword] = useState("");
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const short = password.length > 0 && password.length < limits.password.least;
  const begin = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    const welcomed = await client.welcome({ token, name, password, ...(asksEmail ? { email: address, zone: new Intl.DateTimeFormat().resolvedOptions().timeZone } : {}) });
    if (!welcomed.ok) {
      setBusy(false);
      setProblem(welcomed.error);
      return;
    }
    const { email } = welcomed.value;
    const refusal = await signInByPassword({ email, password });
    window.location.assign(refusal === null ? `${basePath}/` : `${basePath}/sign-in?welcome=${encodeURIComponent(email)}`);
  };
  return (
    <>
      <h1 className="text-3xl">{say("Welcome")}</h1>
      <p className="mt-1 mb-6 text-ink-soft">{asksEmail ? say("Three things, and you are the first admin.") : say("Two things, and you are in.")}</p>
      <form onSubmit={(event) => void begin(event)} className="flex flex-col gap-4">
        {problem === null || problem.errors.length > 0 ? null : (
          <Banner tone="danger" live="alert">
            {problemSentence(problem, say)}
          </Banner>
        )}
        <Field label={say("Your name")} hint={say("As colleagues know you.")} error={fieldError(problem, "name", say)}>
          <TextInput autoComplete="name" required maxLength={limits.name} value={name} onValueChange={setName} />
        </Field>
        {asksEmail ? (
          <Field label={say("Your e-mail address")} hint={say("You sign in with it.")} error={fieldError(problem, "email", say)}>
            <TextInput type="email" autoComplete="email" required maxLength={limits.email} value={address} onValueChange={setAddress} />
          </Field>
        ) : null}
        <Field label={say("A password")} hint={say("At least {least} characters. Length is what counts.", { least: limits.password.least })} error={fieldError(problem, "password", say) ?? (short ? say("{count, plural, one {# more character.} other {# more characters.}}", { count: limits.password.least - password.length }) : null)}>
          <TextInput type="password" autoComplete="new-password" required maxLength={limits.password.most} value={password} onValueChange={setPassword} />
        </Field>
        <Button type="submit" intent="primary" size="lg" busy={busy} whyNot={firstMissing([name.trim() !== "", say("Say your name first.")], [!asksEmail || address.trim() !== "", say("Say your e-mail address first.")], [password.length >= limits.password.least, say("The password has {least} characters at least.", { least: limits.password.least })])}>
          {say("Begin")}
        </Button>
      </form>
    </>
  );
}
