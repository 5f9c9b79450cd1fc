"use client";

import { useState, type FormEvent } from "react";
import { signInByCompany, signInByPassword } from "./sign-in-calls";
import { signInRefusal } from "./sign-in-refusal";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { KeyRound } from "@/components/ui/icons";
import { TextInput } from "@/components/ui/text-input";
import { useWords } from "@/components/words/words-provider";
import { basePath } from "@/lib/api/base-path";
import { roleWords, type Role } from "@/lib/api/roles";

type DemoLogin = { readonly role: Role; readonly email: string; readonly password: string };

type SignInProps = {
  /** What the company's own sign-in is called; null: there is none. */
  readonly oidc: string | null;
  /** One for each role; empty unless this is the demo. */
  readonly demo: readonly DemoLogin[];
  /** Why the last try failed, as the address says it. */
  readonly refusal: string | null;
  readonly email: string;
  /** Where to go afterwards: a path of our own. */
  readonly next: string;
};

type Credentials = { readonly email: string; readonly password: string };

export function SignIn({ oidc, demo, refusal, email: known, next }: SignInProps) {
  const say = useWords();
  const [email, setEmail] = useState(known);
  const [password, setPassword] = useState("");
  const [busy, setBusy] = useState<string | null>(null);
  const [problem, setProblem] = useState(refusal === null ? null : say(signInRefusal(refusal)));
  const enter = async (credentials: Credentials) => {
    setBusy(credentials.email);
    setProblem(null);
    const failure = await signInByPassword(credentials);
    if (failure === null) {
      // A whole new page: nothing of whoever was here before stays in memory.
      window.location.assign(basePath + next);
      return;
    }
    setBusy(null);
    setProblem(say(signInRefusal(failure)));
  };
  const enterByCompany = async () => {
    const failure = await signInByCompany(next);
    if (failure !== null) setProblem(say(signInRefusal(failure)));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void enter({ email, password });
  };
  return (
    <>
      <h1 className="text-3xl">{say("Sign in")}</h1>
      <p className="mt-1 mb-6 text-ink-soft">{say("The right content to the right person, by rules you can read.")}</p>
      <div className="flex flex-col gap-5">
        {problem === null ? null : (
          <Banner tone="danger" live="alert">
            {problem}
          </Banner>
        )}
        {oidc === null ? null : (
          <>
            <Button size="lg" icon={<KeyRound />} onClick={() => void enterByCompany()}>
              {say("Continue with {oidc}", { oidc })}
            </Button>
            <p className="flex items-center gap-3 text-xs text-ink-faint before:h-px before:grow before:bg-line after:h-px after:grow after:bg-line">{say("or with a password")}</p>
          </>
        )}
        <form onSubmit={submit} className="flex flex-col gap-4">
          <Field label={say("E-mail")}>
            <TextInput type="email" name="email" autoComplete="username" required value={email} onValueChange={setEmail} />
          </Field>
          <Field label={say("Password")}>
            <TextInput type="password" name="password" autoComplete="current-password" required value={password} onValueChange={setPassword} />
          </Field>
          <Button type="submit" intent="primary" size="lg" busy={busy !== null && busy === email}>
            {say("Sign in")}
          </Button>
        </form>
        <DemoLogins demo={demo} busy={busy} onEnter={(login) => void enter(login)} />
      </div>
    </>
  );
}

type DemoLoginsProps = { readonly demo: readonly DemoLogin[]; readonly busy: string | null; readonly onEnter: (login: Credentials) => void };

function DemoLogins({ demo, busy, onEnter }: DemoLoginsProps) {
  const say = useWords();
  if (demo.length === 0) return null;
  return (
    <section aria-labelledby="demo-logins" className="mt-2 rounded-lg border bg-surface p-4">
      <h2 id="demo-logins" className="text-sm">
        {say("This is the demo: come in as anybody")}
      </h2>
      <p className="mt-1 text-sm text-ink-soft">{say("Try admin first: it may do everything, from drawing to publishing. As editor you see a marketer’s day, and ask a publisher to put it live.")}</p>
      <ul className="mt-3 grid gap-2 sm:grid-cols-2">
        {firstToTry(demo).map(({ role, email, password }) => (
          <li key={role}>
            <Button intent={role === "admin" ? "primary" : "quiet"} busy={busy === email} onClick={() => onEnter({ email, password })} aria-describedby={`demo-${role}`} className="w-full">
              {say(roleWords[role].label)}
            </Button>
            <p id={`demo-${role}`} className="mt-1 px-1 text-xs text-ink-faint">
              {say(roleWords[role].may)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

const tour: readonly Role[] = ["admin", "editor"];

/** Whoever shows most of the product comes first. */
const firstToTry = (demo: readonly DemoLogin[]): readonly DemoLogin[] => [...tour.flatMap((role) => demo.filter((login) => login.role === role)), ...demo.filter(({ role }) => !tour.includes(role))];
