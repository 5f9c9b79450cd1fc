"use client";

import { useState, type FormEvent } from "react";
import { ProblemBanner } from "@/components/shell/problem-banner";
import { fieldError, restOf } from "@/components/shell/problem-words";
import { useCall } from "@/components/shell/use-call";
import { useWorkspace } from "@/components/shell/workspace-context";
import { Button } from "@/components/ui/button";
import { CodeBlock } from "@/components/ui/code-block";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { RadioCards } from "@/components/ui/radio-cards";
import { TextInput } from "@/components/ui/text-input";
import { useWords } from "@/components/words/words-provider";
import { limits } from "@/lib/api/limits";
import { type InvitationDto } from "@/lib/api/people";
import { roles, roleWords, type Role } from "@/lib/api/roles";
import { said } from "@/lib/words/said";

const cards = roles.map((value) => ({ value, label: roleWords[value].label, hint: roleWords[value].may }));

/** Two steps: whom, then the link to hand over. Nothing is mailed by us. */
export function InviteDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useWords();
  const { api } = useWorkspace();
  const { busy, problem, run } = useCall();
  const [email, setEmail] = useState("");
  const [role, setRole] = useState<Role>("editor");
  const [invitation, setInvitation] = useState<InvitationDto | null>(null);
  const invite = async (event: FormEvent) => {
    event.preventDefault();
    const made = await run(() => api.invitePerson({ email, role }));
    if (made.ok) setInvitation(made.value);
  };
  if (invitation !== null) return <InvitationLink invitation={invitation} onClose={onClose} />;
  return (
    <Dialog
      open
      size="lg"
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={say("Invite somebody")}
      footer={
        <>
          <Button onClick={onClose}>{say("Cancel")}</Button>
          <Button intent="primary" type="submit" form="invite" busy={busy} whyNot={email.trim() === "" ? say("Say whom: an e-mail address.") : null}>
            {say("Make the link")}
          </Button>
        </>
      }
    >
      <ProblemBanner problem={restOf(problem, ["email"])} />
      <form id="invite" onSubmit={(event) => void invite(event)} className="flex flex-col gap-5">
        <Field label={say("E-mail")} required error={fieldError(problem, "email", say)}>
          <TextInput type="email" value={email} maxLength={limits.email} onValueChange={setEmail} placeholder={say("ana@example.com")} />
        </Field>
        <RadioCards name={say("Role")} options={said(cards, say)} value={role} onValueChange={setRole} columns={3} />
      </form>
    </Dialog>
  );
}

function InvitationLink({ invitation, onClose }: { readonly invitation: InvitationDto; readonly onClose: () => void }) {
  const say = useWords();
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={say("A link for {email}", { email: invitation.email })}
      description={say("Send it in the way you trust. It works once, until {date}, and makes whoever opens it {role}.", { date: new Date(invitation.expiresAt).toLocaleDateString(say.locale, { dateStyle: "long" }), role: say(roleWords[invitation.role].label).toLowerCase() })}
      footer={
        <Button intent="primary" onClick={onClose}>
          {say("Done")}
        </Button>
      }
    >
      <CodeBlock what={say("the invitation link")} code={invitation.link} />
    </Dialog>
  );
}
