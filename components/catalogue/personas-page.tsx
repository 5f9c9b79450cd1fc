"use client";

import { FileSpreadsheet, Plus, VenetianMask } from "lucide-react";
import { useState } from "react";
import { PersonaCard } from "./persona-card";
import { draftOf } from "./persona-draft";
import { copyName } from "@/components/shell/copy-name";
import { DeleteDialog } from "@/components/shell/delete-dialog";
import { fetchedLater } from "@/components/shell/fetched-later";
import { LibraryMenu } from "@/components/shell/library-menu";
import { ListTools } from "@/components/shell/list-tools";
import { matches } from "@/lib/std/matches";
import { Page } from "@/components/shell/page";
import { useArchive } from "@/components/shell/use-archive";
import { useAsked } from "@/components/shell/use-asked";
import { saveText } from "@/components/shell/save-text";
import { useFetched, useRefresh } from "@/components/shell/use-fetched";
import { useCan, useWorkspace } from "@/components/shell/workspace-context";
import { Button } from "@/components/ui/button";
import { MenuItem } from "@/components/ui/dropdown-menu";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { useWords } from "@/components/words/words-provider";
import { limits } from "@/lib/api/limits";
import { type NewPersona, type PersonaDto } from "@/lib/api/personas";
import { personasCsv } from "@/lib/core/csv/personas-csv";
import { type Attribute } from "@/lib/core/vocabulary/attribute";

type PersonasPageProps = { readonly initial: readonly PersonaDto[]; readonly attributes: readonly Attribute[]; /** Open at once. */ readonly open: string | null };

const PersonaSheet = fetchedLater(() => import("./persona-sheet").then((module) => module.PersonaSheet), "nothing");
const PersonaImportSheet = fetchedLater(() => import("./persona-import-sheet").then((module) => module.PersonaImportSheet), "nothing");

type Shown = { readonly what: "nothing" | "import" } | { readonly what: "form"; readonly saved: PersonaDto | null; readonly start: NewPersona } | { readonly what: "delete"; readonly persona: PersonaDto };

/** More faces than anybody looks at slow a page down. */
const shownAtOnce = 60;

const blank: NewPersona = { name: "", face: "🧑", story: "", profile: { attributes: {}, consent: [] } };

export function PersonasPage({ initial, attributes, open }: PersonasPageProps) {
  const say = useWords();
  const { api, slug } = useWorkspace();
  const editable = useCan("library.edit");
  const refresh = useRefresh();
  const personas = useFetched(["personas"], initial, (client) => client.listPersonas());
  const [query, setQuery] = useState("");
  const [most, setMost] = useState(shownAtOnce);
  const [shown, setShown] = useState<Shown>(() => openedAt(initial, open));
  useAsked("open", (id) => setShown(openedAt(personas, id)));
  useAsked("new", () => (editable ? setShown({ what: "form", saved: null, start: blank }) : undefined));
  const archive = useArchive({ items: personas, listed: "personas", nameOf: ({ name }) => name, change: ({ id, revision }, archived) => api.updatePersona(id, { revision, archived }) });
  const found = personas.filter((persona) => archive.shows(persona) && matches(query, [persona.name, persona.story, JSON.stringify(persona.profile.attributes)]));
  const close = () => setShown({ what: "nothing" });
  const create = editable ? (
    <Button intent="primary" icon={<Plus aria-hidden />} onClick={() => setShown({ what: "form", saved: null, start: blank })}>
      {say("New persona")}
    </Button>
  ) : null;
  const files = (
    <LibraryMenu part="personas">
      {editable ? (
        <MenuItem icon={<FileSpreadsheet aria-hidden />} onSelect={() => setShown({ what: "import" })}>
          {say("Import from CSV…")}
        </MenuItem>
      ) : null}
      <MenuItem icon={<FileSpreadsheet aria-hidden />} onSelect={() => saveText(`\uFEFF${personasCsv(personas, attributes)}`, { name: `${slug}.personas.csv`, type: "text/csv" })}>
        {say("Export as CSV")}
      </MenuItem>
    </LibraryMenu>
  );
  return (
    <Page>
      <PageHeader title={say("Personas")} lead={say("Made-up visitors with a face and a story. Every campaign shows what each of them would get.")} actions={<>{files}{create}</>} />
      {personas.length === 0 ? (
        <EmptyState icon={<VenetianMask />} title={say("Nobody here yet")} action={create}>
          {say("A persona is somebody you can picture: what you know of them, what they did, what they agreed to. Try your campaigns on them before anybody real sees a change.")}
        </EmptyState>
      ) : (
        <>
          <ListTools label={say("Search personas")} query={query} onQueryChange={setQuery} shown={found.length}>
            {archive.control}
          </ListTools>
          <div className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
            {found.slice(0, most).map((persona) => (
              <PersonaCard
                key={persona.id}
                persona={persona}
                attributes={attributes}
                editable={editable}
                archive={archive.deedOf(persona)}
                onOpen={() => setShown({ what: "form", saved: persona, start: draftOf(persona) })}
                onDuplicate={() => setShown({ what: "form", saved: null, start: { ...draftOf(persona), name: copyName(persona.name, { taken: personas.map(({ name }) => name), most: limits.name }) } })}
                onDelete={() => setShown({ what: "delete", persona })}
              />
            ))}
          </div>
          {found.length > most ? (
            <Button className="mt-4" onClick={() => setMost(most + shownAtOnce)}>
              {say("Show {count, number} more of {all, number}", { count: Math.min(shownAtOnce, found.length - most), all: found.length })}
            </Button>
          ) : null}
          {found.length === 0 ? <p className="py-10 text-center text-ink-soft">{say("Nobody fits “{query}”.", { query })}</p> : null}
        </>
      )}
      {shown.what === "form" ? <PersonaSheet saved={shown.saved} start={shown.start} attributes={attributes} onClose={close} onSaved={() => refresh("personas")} /> : null}
      {shown.what === "import" ? <PersonaImportSheet attributes={attributes} onClose={close} /> : null}
      {shown.what === "delete" ? (
        <DeleteDialog
          kind="persona"
          name={shown.persona.name}
          consequence={say("Campaigns and what is live do not change. The face disappears from every preview.")}
          onClose={close}
          onDelete={() => api.deletePersona(shown.persona.id, shown.persona.revision)}
          onDeleted={() => refresh("personas")}
        />
      ) : null}
    </Page>
  );
}

function openedAt(personas: readonly PersonaDto[], id: string | null): Shown {
  const persona = personas.find((candidate) => candidate.id === id);
  return persona === undefined ? { what: "nothing" } : { what: "form", saved: persona, start: draftOf(persona) };
}
