"use client";

import { useState, type FormEvent } from "react";
import { ProblemBanner } from "@/components/shell/problem-banner";
import { fieldError, restOf } from "@/components/shell/problem-words";
import { useCall } from "@/components/shell/use-call";
import { useWorkspace } from "@/components/shell/workspace-context";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { CodeBlock } from "@/components/ui/code-block";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { RadioCards } from "@/components/ui/radio-cards";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { firstMissing } from "@/components/ui/why-not";
import { useWords } from "@/components/words/words-provider";
import { visitorsEnvironment } from "@/lib/api/campaign-status";
import { type KeyKind } from "@/lib/api/keys";
import { limits } from "@/lib/api/limits";
import { type EnvironmentDto } from "@/lib/api/releases";
import { message } from "@/lib/words/message";
import { said } from "@/lib/words/said";

type NewKeyDialogProps = { readonly environments: readonly EnvironmentDto[]; readonly onClose: () => void; readonly onCreated: () => void };

const kinds: readonly { readonly value: KeyKind; readonly label: string; readonly hint: string }[] = [
  { value: "browser", label: message("Browser key"), hint: message("Begins with pk_. May be seen by anybody; asks for decisions, nothing else.") },
  { value: "server", label: message("Server key"), hint: message("Begins with sk_. Also fetches bundles and feeds edge nodes. Keep it secret.") },
];

/** Two steps: what the key is for, then its secret, once. */
export function NewKeyDialog({ environments, onClose, onCreated }: NewKeyDialogProps) {
  const say = useWords();
  const { api } = useWorkspace();
  const { busy, problem, run } = useCall();
  const [name, setName] = useState("");
  const [kind, setKind] = useState<KeyKind>("browser");
  const [environment, setEnvironment] = useState(visitorsEnvironment(environments)?.key ?? null);
  const [secret, setSecret] = useState<string | null>(null);
  const create = async (event: FormEvent) => {
    event.preventDefault();
    if (environment === null) return;
    const made = await run(() => api.createKey({ name, kind, environment }));
    if (!made.ok) return;
    setSecret(made.value.secret);
    onCreated();
  };
  if (secret !== null) return <SecretDialog name={name} secret={secret} onClose={onClose} />;
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={say("New key")}
      footer={
        <>
          <Button onClick={onClose}>{say("Cancel")}</Button>
          <Button intent="primary" type="submit" form="new-key" busy={busy} whyNot={firstMissing([name.trim() !== "", say("Give it a name first.")], [environment !== null, say("Choose an environment first.")])}>
            {say("Create key")}
          </Button>
        </>
      }
    >
      <ProblemBanner problem={restOf(problem, ["name"])} />
      <form id="new-key" onSubmit={(event) => void create(event)} className="flex flex-col gap-5">
        <Field label={say("Name")} required hint={say("Where it will be used, so that you know what stops when you revoke it.")} error={fieldError(problem, "name", say)}>
          <TextInput value={name} maxLength={limits.name} onValueChange={setName} placeholder={say("Shop front")} />
        </Field>
        <RadioCards name={say("Kind of key")} options={said(kinds, say)} value={kind} onValueChange={setKind} />
        <Field label={say("Environment")} hint={say("A key works for one environment only.")}>
          <Select options={environments.map(({ key, name: label }) => ({ value: key, label }))} value={environment} onValueChange={setEnvironment} />
        </Field>
      </form>
    </Dialog>
  );
}

function SecretDialog({ name, secret, onClose }: { readonly name: string; readonly secret: string; readonly onClose: () => void }) {
  const say = useWords();
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={say("The key “{name}”", { name })}
      footer={
        <Button intent="primary" onClick={onClose}>
          {say("I have copied it")}
        </Button>
      }
    >
      <Banner tone="warn" title={say("Copy it now: it is shown this once.")}>
        {say("We keep only a fingerprint of it. If it is lost, revoke it and make another.")}
      </Banner>
      <CodeBlock what={say("the key")} code={secret} />
    </Dialog>
  );
}
