"use client";

import { Plus, UsersRound } from "lucide-react";
import { useMemo, useState } from "react";
import { audienceDraft, blankAudience } from "./audience-draft";
import { withNewIds } from "@/components/condition/condition-tree";
import { copyName } from "@/components/shell/copy-name";
import { DeleteDialog } from "@/components/shell/delete-dialog";
import { fetchedLater } from "@/components/shell/fetched-later";
import { LibraryMenu } from "@/components/shell/library-menu";
import { ListTools } from "@/components/shell/list-tools";
import { matches } from "@/lib/std/matches";
import { Page } from "@/components/shell/page";
import { useArchive } from "@/components/shell/use-archive";
import { useAsked } from "@/components/shell/use-asked";
import { RowMenu } from "@/components/shell/row-menu";
import { useFetched, useRefresh } from "@/components/shell/use-fetched";
import { useUses } from "@/components/shell/use-uses";
import { WhereUsed } from "@/components/shell/where-used";
import { useCan, useWorkspace } from "@/components/shell/workspace-context";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { RelativeTime } from "@/components/ui/relative-time";
import { useWords } from "@/components/words/words-provider";
import { type AudienceDto, type NewAudience } from "@/lib/api/audiences";
import { limits } from "@/lib/api/limits";
import { type UsedBy } from "@/lib/api/problem";
import { conditionSentence } from "@/lib/core/conditions/condition-sentence";
import { type Library } from "@/lib/core/flow/campaign";
import { namesOf } from "@/lib/core/flow/names";
import { makeId } from "@/lib/core/vocabulary/ids";
import { type Persona } from "@/lib/core/vocabulary/persona";

type AudiencesPageProps = { readonly initial: readonly AudienceDto[]; readonly library: Library; readonly personas: readonly Persona[]; readonly open: string | null };

const AudienceSheet = fetchedLater(() => import("./audience-sheet").then((module) => module.AudienceSheet), "nothing");

type Shown = { readonly what: "nothing" } | { readonly what: "form"; readonly saved: AudienceDto | null; readonly start: NewAudience } | { readonly what: "delete"; readonly audience: AudienceDto };

export function AudiencesPage({ initial, library, personas, open }: AudiencesPageProps) {
  const say = useWords();
  const { api } = useWorkspace();
  const editable = useCan("library.edit");
  const refresh = useRefresh();
  const audiences = useFetched(["audiences"], initial, (client) => client.listAudiences());
  const uses = useUses("audience");
  const [query, setQuery] = useState("");
  const [shown, setShown] = useState<Shown>(() => openedAt(initial, open));
  useAsked("open", (id) => setShown(openedAt(audiences, id)));
  useAsked("new", () => (editable ? setShown({ what: "form", saved: null, start: blankAudience() }) : undefined));
  const current = useMemo(() => ({ ...library, audiences }), [library, audiences]);
  const names = useMemo(() => namesOf(current, say), [current, say]);
  const rows = audiences.map((audience) => ({ audience, sentence: conditionSentence(audience.condition, names) }));
  const archive = useArchive({ items: audiences, listed: "audiences", nameOf: ({ name }) => name, change: ({ id, revision }, archived) => api.updateAudience(id, { revision, archived }) });
  const found = rows.filter(({ audience, sentence }) => archive.shows(audience) && matches(query, [audience.name, audience.description, sentence]));
  const close = () => setShown({ what: "nothing" });
  const copyOf = (audience: AudienceDto): NewAudience => ({
    ...audienceDraft(audience),
    name: copyName(audience.name, { taken: audiences.map(({ name }) => name), most: limits.name }),
    condition: withNewIds(audience.condition, () => makeId("condition", Math.random)),
  });
  const create = editable ? (
    <Button intent="primary" icon={<Plus aria-hidden />} onClick={() => setShown({ what: "form", saved: null, start: blankAudience() })}>
      {say("New audience")}
    </Button>
  ) : null;
  return (
    <Page>
      <PageHeader title={say("Audiences")} lead={say("Conditions with a name. Write who somebody is once, and use it in every campaign.")} actions={<><LibraryMenu part="audiences" />{create}</>} />
      {audiences.length === 0 ? (
        <EmptyState icon={<UsersRound />} title={say("No audience yet")} action={create}>
          {say("Say who belongs together, for example “plan is one of Gold, Platinum and orders is at least 3”, give it a name, and branch on it in any campaign.")}
        </EmptyState>
      ) : (
        <>
          <ListTools label={say("Search audiences")} query={query} onQueryChange={setQuery} shown={found.length}>
            {archive.control}
          </ListTools>
          <ul className="flex flex-col gap-3">
            {found.map(({ audience, sentence }) => (
              <AudienceRow
                key={audience.id}
                audience={audience}
                sentence={sentence}
                usedBy={uses(audience.id)}
                editable={editable}
                archive={archive.deedOf(audience)}
                onDuplicate={() => setShown({ what: "form", saved: null, start: copyOf(audience) })}
                onOpen={() => setShown({ what: "form", saved: audience, start: audienceDraft(audience) })}
                onDelete={() => setShown({ what: "delete", audience })}
              />
            ))}
          </ul>
          {found.length === 0 ? <p className="py-10 text-center text-ink-soft">{say("No audience fits “{query}”.", { query })}</p> : null}
        </>
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

type AudienceRowProps = {
  readonly audience: AudienceDto;
  readonly sentence: string;
  readonly usedBy: readonly UsedBy[] | null;
  readonly editable: boolean;
  readonly archive: { readonly archived: boolean; readonly onSelect: () => void };
  readonly onOpen: () => void;
  readonly onDuplicate: () => void;
  readonly onDelete: () => void;
};

function AudienceRow({ audience, sentence, usedBy, editable, archive, onOpen, onDuplicate, onDelete }: AudienceRowProps) {
  const say = useWords();
  return (
    <li>
      <Card className="relative flex items-start gap-4 p-4 hover:shadow-md">
        <div className="min-w-0 grow">
          <h2 className="text-base">
            <button type="button" onClick={onOpen} className="text-left outline-offset-4 before:absolute before:inset-0 before:rounded-lg">
              {audience.name}
            </button>
            {archive.archived ? <Badge className="ml-2">{say("Archived")}</Badge> : null}
          </h2>
          {audience.description === "" ? null : <p className="text-sm text-ink-soft">{audience.description}</p>}
          <p className="mt-2 rounded-md bg-sunken px-3 py-2 text-sm">{sentence}</p>
          <div className="relative mt-2 w-fit">
            <WhereUsed what={audience.name} usedBy={usedBy} />
          </div>
        </div>
        <div className="flex shrink-0 flex-col items-end gap-1 text-xs text-ink-faint max-sm:hidden">
          <span>
            {say("Saved")} <RelativeTime at={audience.updatedAt} />
          </span>
        </div>
        {editable ? <RowMenu name={audience.name} onOpen={onOpen} onDuplicate={onDuplicate} archive={archive} onDelete={onDelete} /> : null}
      </Card>
    </li>
  );
}

function openedAt(audiences: readonly AudienceDto[], id: string | null): Shown {
  const audience = audiences.find((candidate) => candidate.id === id);
  return audience === undefined ? { what: "nothing" } : { what: "form", saved: audience, start: audienceDraft(audience) };
}
