"use client";

import { useState } from "react";
import { NewKeyDialog } from "./new-key-dialog";
import { SettingsLead } from "./settings-lead";
import { DeleteDialog } from "@/components/shell/delete-dialog";
import { useAsked } from "@/components/shell/use-asked";
import { useFetched, useRefresh } from "@/components/shell/use-fetched";
import { useWorkspace } from "@/components/shell/workspace-context";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { KeyRound, Plus } from "@/components/ui/icons";
import { RelativeTime } from "@/components/ui/relative-time";
import { Table, type Column } from "@/components/ui/table";
import { Say } from "@/components/words/say";
import { useWords } from "@/components/words/words-provider";
import { type KeyDto } from "@/lib/api/keys";
import { type EnvironmentDto } from "@/lib/api/releases";
import { type Words } from "@/lib/words/words";

type KeysPageProps = { readonly initial: readonly KeyDto[]; readonly environments: readonly EnvironmentDto[] };

type Shown = { readonly what: "nothing" | "new" } | { readonly what: "revoke"; readonly revoked: KeyDto };

export function KeysPage({ initial, environments }: KeysPageProps) {
  const say = useWords();
  const { api } = useWorkspace();
  const refresh = useRefresh();
  const keys = useFetched(["keys"], initial, (client) => client.listKeys());
  const [shown, setShown] = useState<Shown>({ what: "nothing" });
  useAsked("new", () => setShown({ what: "new" }));
  const create = (
    <Button intent="primary" icon={<Plus />} onClick={() => setShown({ what: "new" })}>
      {say("New key")}
    </Button>
  );
  return (
    <>
      <SettingsLead actions={keys.length === 0 ? null : create}>
        <Say
          message="What pages, apps and servers show to get decisions. A <b>browser key</b> may stand in a page: all it can do is ask. A <b>server key</b> can also fetch whole bundles; keep it secret."
          facts={{ b: (inner) => <b>{inner}</b> }}
        />
      </SettingsLead>
      <Table
        folds
        caption={say("Keys")}
        rows={keys}
        rowKey={({ id }) => id}
        columns={columnsOf(say, { environments, onRevoke: (revoked) => setShown({ what: "revoke", revoked }) })}
        empty={
          <EmptyState icon={<KeyRound />} title={say("No key yet")} action={create}>
            {say("Make a browser key for the page or a server key for your back end, one for each place that asks, so that you can take back one without touching the others.")}
          </EmptyState>
        }
      />
      {shown.what === "new" ? <NewKeyDialog environments={environments} onClose={() => setShown({ what: "nothing" })} onCreated={() => refresh("keys")} /> : null}
      {shown.what === "revoke" ? (
        <DeleteDialog
          kind="key"
          name={shown.revoked.name}
          consequence={say("Whoever uses this key is refused from now on: pages show their defaults, servers get 401. It cannot be brought back.")}
          onClose={() => setShown({ what: "nothing" })}
          onDelete={() => api.revokeKey(shown.revoked.id)}
          onDeleted={() => refresh("keys")}
        />
      ) : null}
    </>
  );
}

type Columns = { readonly environments: readonly EnvironmentDto[]; readonly onRevoke: (key: KeyDto) => void };

function columnsOf(say: Words, { environments, onRevoke }: Columns): readonly Column<KeyDto>[] {
  return [
    { key: "name", header: say("Name"), cell: ({ name }) => name },
    { key: "kind", header: say("Kind"), cell: ({ kind }) => <Badge tone={kind === "server" ? "unknown" : "info"}>{kind === "server" ? say("Server") : say("Browser")}</Badge> },
    { key: "prefix", header: say("Begins with"), wide: true, cell: ({ prefix }) => <code className="font-mono text-xs">{prefix}…</code> },
    { key: "environment", header: say("Environment"), wide: true, cell: ({ environment }) => environments.find(({ key }) => key === environment)?.name ?? environment },
    { key: "used", header: say("Last used"), wide: true, cell: ({ lastUsedAt }) => (lastUsedAt === null ? <span className="text-ink-faint">{say("never")}</span> : <RelativeTime at={lastUsedAt} />) },
    { key: "created", header: say("Made"), wide: true, cell: ({ createdAt }) => <RelativeTime at={createdAt} /> },
    {
      key: "revoke",
      header: say("Revoke"),
      hideHeader: true,
      align: "end",
      cell: (key) => (
        <Button size="sm" aria-label={say("Revoke {name}…", { name: key.name })} onClick={() => onRevoke(key)}>
          {say("Revoke…")}
        </Button>
      ),
    },
  ];
}
