"use client";

import { useMemo, useState } from "react";
import { audienceDraft, blankAudience } from "./audience-draft";
import { withNewIds } from "@/components/condition/condition-tree";
import { copyName } from "@/components/shell/copy-name";
import { DeleteDialog } from "@/components/shell/delete-dialog";
import { fetchedLater } from "@/components/shell/fetched-later";
import { LibraryMenu } from "@/components/shell/library-menu";
import { changedColumn, deedsColumn, NameCell, NoteLine, usedColumn } from "@/components/shell/library-columns";
import { LibraryTable } from "@/components/shell/library-table";
import { Page } from "@/components/shell/page";
import { isArchived, useArchive } from "@/components/shell/use-archive";
import { useAsked } from "@/components/shell/use-asked";
import { useOpened } from "@/components/shell/use-opened";
import { useFetched, useRefresh } from "@/components/shell/use-fetched";
import { useUses } from "@/components/shell/use-uses";
import { useWhyMayNot, useWorkspace } from "@/components/shell/workspace-context";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Plus, UsersRound } from "@/components/ui/icons";
import { PageHeader } from "@/components/ui/page-header";
import { type Column } from "@/components/ui/table";
import { useWords } from "@/components/words/words-provider";
import { type AudienceDto, type NewAudience } from "@/lib/api/audiences";
import { limits } from "@/lib/api/limits";
import { conditionSentence } from "@/lib/core/conditions/condition-sentence";
import { type Library } from "@/lib/core/flow/campaign";
import { namesOf } from "@/lib/core/flow/names";
import { makeId } from "@/lib/core/vocabulary/ids";
import { type Persona } from "@/lib/core/vocabulary/persona";

type AudiencesPageProps = { readonly initial: readonly AudienceDto[]; readonly library: Library; readonly personas: readonly Persona[]; readonly open: string | null };

const AudienceSheet = fetchedLater(() => import("./audience-sheet").then((module) => module.AudienceSheet), "nothing");

type Shown = { readonly what: "nothing" } | { readonly what: "form"; readonly saved: AudienceDto | null; readonly start: NewAudience } | { readonly what: "delete"; readonly audience: AudienceDto };

export function AudiencesPage({ initial, library, personas, open: asked }: AudiencesPageProps) {
  const say = useWords();
  const { api } = useWorkspace();
  const whyNot = useWhyMayNot("library.edit");
  const refresh = useRefresh();
  const audiences = useFetched(["audiences"], initial, (client) => client.listAudiences());
  const uses = useUses("audience");
  const [shown, setShown] = useState<Shown>(() => openedAt(initial, asked));
  useOpened(shown.what === "form" ? (shown.saved?.id ?? null) : null, (id) => {
    const asked = openedAt(audiences, id);
    setShown(asked);
    return asked.what === "form";
  });
  useAsked("new", () => (whyNot === null ? setShown({ what: "form", saved: null, start: blankAudience() }) : undefined));
  const current = useMemo(() => ({ ...library, audiences }), [library, audiences]);
  const names = useMemo(() => namesOf(current, say), [current, say]);
  const sentences = useMemo(() => new Map(audiences.map(({ id, condition }) => [id, conditionSentence(condition, names)])), [audiences, names]);
  const sentenceOf = ({ id }: AudienceDto): string => sentences.get(id) ?? "";
  const archiveOf = useArchive<AudienceDto>({ listed: "audiences", nameOf, change: ({ id, revision }, archived) => api.updateAudience(id, { revision, archived }) });
  const close = () => setShown({ what: "nothing" });
  const copyOf = (audience: AudienceDto): NewAudience => ({
    ...audienceDraft(audience),
    name: copyName(audience.name, { taken: audiences.map(({ name }) => name), most: limits.name }),
    condition: withNewIds(audience.condition, () => makeId("condition", Math.random)),
  });
  const open = (audience: AudienceDto) => setShown({ what: "form", saved: audience, start: audienceDraft(audience) });
  const columns: readonly Column<AudienceDto>[] = [
    {
      key: "name",
      header: say("Audience"),
      order: nameOf,
      cell: (audience) => (
        <NameCell name={audience.name} archived={isArchived(audience)} onOpen={() => open(audience)}>
          <NoteLine>{audience.description}</NoteLine>
        </NameCell>
      ),
    },
    { key: "who", header: say("Who it is"), cell: (audience) => <span className="line-clamp-3 max-w-xl wrap-anywhere first-letter:uppercase">{sentenceOf(audience)}</span> },
    usedColumn(say, { uses, keyOf: ({ id }) => id, nameOf }),
    changedColumn(say, ({ updatedAt }) => updatedAt),
  ];
  const deedsOf = (audience: AudienceDto) => ({
    onOpen: () => open(audience),
    onDuplicate: () => setShown({ what: "form", saved: null, start: copyOf(audience) }),
    archive: archiveOf(audience),
    onDelete: () => setShown({ what: "delete", audience }),
  });
  const create = (
    <Button intent="primary" icon={<Plus />} whyNot={whyNot} onClick={() => setShown({ what: "form", saved: null, start: blankAudience() })}>
      {say("New audience")}
    </Button>
  );
  return (
    <Page>
      <PageHeader title={say("Audiences")} lead={say("Conditions with a name. Write who somebody is once, and use it in every campaign.")} actions={<><LibraryMenu part="audiences" />{create}</>} />
      {audiences.length === 0 ? (
        <EmptyState icon={<UsersRound />} title={say("No audience yet")} action={create}>
          {say("Say who belongs together, for example “plan is Gold or Platinum, and orders are at least 3”, give it a name, and branch on it in any campaign.")}
        </EmptyState>
      ) : (
        <LibraryTable
          search={say("Search audiences")}
          caption={say("Audiences")}
          rows={audiences}
          columns={[...columns, deedsColumn(say, { nameOf, deedsOf })]}
          rowKey={({ id }) => id}
          textsOf={(audience) => [audience.name, audience.description, sentenceOf(audience)]}
          isArchived={isArchived}
          noneFits={(query) => say("No audience fits “{query}”.", { query })}
        />
      )}
      {shown.what === "form" ? <AudienceSheet saved={shown.saved} start={shown.start} library={current} personas={personas} onClose={close} onSaved={() => refresh("audiences", "uses")} /> : null}
      {shown.what === "delete" ? (
        <DeleteDialog
          kind="audience"
          name={shown.audience.name}
          consequence={say("An audience that a campaign or another audience still uses stays. What is live does not change.")}
          onClose={close}
          onDelete={() => api.deleteAudience(shown.audience.id, shown.audience.revision)}
          onDeleted={() => refresh("audiences", "uses")}
        />
      ) : null}
    </Page>
  );
}

const nameOf = ({ name }: AudienceDto): string => name;

function openedAt(audiences: readonly AudienceDto[], id: string | null): Shown {
  const audience = audiences.find((candidate) => candidate.id === id);
  return audience === undefined ? { what: "nothing" } : { what: "form", saved: audience, start: audienceDraft(audience) };
}
