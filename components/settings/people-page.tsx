"use client";

import { useState } from "react";
import { InviteDialog } from "./invite-dialog";
import { SettingsLead } from "./settings-lead";
import { DeleteDialog } from "@/components/shell/delete-dialog";
import { ProblemBanner } from "@/components/shell/problem-banner";
import { useAsked } from "@/components/shell/use-asked";
import { useCall } from "@/components/shell/use-call";
import { useFetched, useRefresh } from "@/components/shell/use-fetched";
import { useWorkspace } from "@/components/shell/workspace-context";
import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { UserMinus, UserPlus } from "@/components/ui/icons";
import { Select } from "@/components/ui/select";
import { Table, type Column } from "@/components/ui/table";
import { notify } from "@/components/ui/toast";
import { useWords } from "@/components/words/words-provider";
import { type PersonDto } from "@/lib/api/people";
import { roles, roleWords, type Role } from "@/lib/api/roles";
import { said } from "@/lib/words/said";
import { type Words } from "@/lib/words/words";

type Shown = { readonly what: "nothing" | "invite" } | { readonly what: "remove"; readonly person: PersonDto };

export const roleOptions = roles.map((value) => ({ value, label: roleWords[value].label, hint: roleWords[value].may }));

export function PeoplePage({ initial }: { readonly initial: readonly PersonDto[] }) {
  const say = useWords();
  const { api } = useWorkspace();
  const refresh = useRefresh();
  const people = useFetched(["people"], initial, (client) => client.listPeople());
  const { problem, run } = useCall();
  const [shown, setShown] = useState<Shown>({ what: "nothing" });
  useAsked("new", () => setShown({ what: "invite" }));
  const changeRole = async (person: PersonDto, role: Role) => {
    const changed = await run(() => api.updatePerson(person.id, { role }));
    refresh("people");
    if (changed.ok) notify.done(say("{name} is {role} now", { name: person.name, role: say(roleWords[role].label).toLowerCase() }), { undo: () => void changeRole(changed.value, person.role) });
  };
  return (
    <>
      <SettingsLead
        actions={
          <Button intent="primary" icon={<UserPlus />} onClick={() => setShown({ what: "invite" })}>
            {say("Invite")}
          </Button>
        }
      >
        {say("Who may do what in this workspace. A changed role, or a removal, counts within seconds, on every open page.")}
      </SettingsLead>
      <div className="flex flex-col gap-4">
        <ProblemBanner problem={problem} />
        <Table folds caption={say("People")} rows={people} rowKey={({ id }) => id} columns={columnsOf(say, { onRole: (person, role) => void changeRole(person, role), onRemove: (person) => setShown({ what: "remove", person }) })} />
        <RoleTable />
      </div>
      {shown.what === "invite" ? <InviteDialog onClose={() => setShown({ what: "nothing" })} /> : null}
      {shown.what === "remove" ? (
        <DeleteDialog
          kind="person"
          name={shown.person.name}
          consequence={shown.person.you ? say("This is you. You lose this workspace at once and cannot come back by yourself.") : say("They are signed out of this workspace within seconds. What they made stays.")}
          onClose={() => setShown({ what: "nothing" })}
          onDelete={() => api.removePerson(shown.person.id)}
          onDeleted={() => refresh("people")}
        />
      ) : null}
    </>
  );
}

type Deeds = { readonly onRole: (person: PersonDto, role: Role) => void; readonly onRemove: (person: PersonDto) => void };

function columnsOf(say: Words, { onRole, onRemove }: Deeds): readonly Column<PersonDto>[] {
  return [
    {
      key: "name",
      header: say("Name"),
      cell: ({ name, email, you }) => (
        <span className="flex items-center gap-3">
          <Avatar face={name.charAt(0).toUpperCase()} size="sm" className="max-sm:hidden" />
          <span className="min-w-0">
            <span className="flex items-center gap-2">
              {name}
              {you ? <Badge>{say("You")}</Badge> : null}
            </span>
            <span className="block font-normal wrap-anywhere text-ink-soft">{email}</span>
          </span>
        </span>
      ),
    },
    {
      key: "role",
      header: say("Role"),
      cell: (person) => <Select aria-label={say("Role of {name}", { name: person.name })} controlSize="sm" className="min-w-32" options={said(roleOptions, say)} value={person.role} onValueChange={(role) => onRole(person, role)} />,
    },
    {
      key: "remove",
      header: say("Remove"),
      hideHeader: true,
      align: "end",
      cell: (person) => (
        <IconButton name={say("Remove {name}…", { name: person.name })} icon={<UserMinus />} size="sm" onClick={() => onRemove(person)} />
      ),
    },
  ];
}

function RoleTable() {
  const say = useWords();
  return (
    <details className="rounded-lg border bg-surface px-5 py-3">
      <summary className="text-sm font-semibold">{say("What each role may do")}</summary>
      <dl className="mt-3 grid gap-x-6 gap-y-2 text-sm sm:grid-cols-[auto_1fr]">
        {roles.map((role) => (
          <div key={role} className="contents">
            <dt className="font-semibold">{say(roleWords[role].label)}</dt>
            <dd className="text-ink-soft max-sm:-mt-2">{say(roleWords[role].may)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
