"use client";

import { useState } from "react";
import { draftOf } from "./persona-draft";
import { valueWords } from "./value-words";
import { copyName } from "@/components/shell/copy-name";
import { DeleteDialog } from "@/components/shell/delete-dialog";
import { fetchedLater } from "@/components/shell/fetched-later";
import { LibraryMenu } from "@/components/shell/library-menu";
import { changedColumn, deedsColumn, NameCell, NoteLine } from "@/components/shell/library-columns";
import { LibraryTable } from "@/components/shell/library-table";
import { Page } from "@/components/shell/page";
import { isArchived, useArchive } from "@/components/shell/use-archive";
import { useAsked } from "@/components/shell/use-asked";
import { useOpened } from "@/components/shell/use-opened";
import { saveText } from "@/components/shell/save-text";
import { useFetched, useRefresh } from "@/components/shell/use-fetched";
import { useWhyMayNot, useWorkspace } from "@/components/shell/workspace-context";
import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { MenuItem } from "@/components/ui/dropdown-menu";
import { EmptyState } from "@/components/ui/empty-state";
import { FileSpreadsheet, Plus, ShieldOff, VenetianMask } from "@/components/ui/icons";
import { PageHeader } from "@/components/ui/page-header";
import { type Column } from "@/components/ui/table";
import { useWords } from "@/components/words/words-provider";
import { limits } from "@/lib/api/limits";
import { type NewPersona, type PersonaDto } from "@/lib/api/personas";
import { personasCsv } from "@/lib/core/csv/personas-csv";
import { purposeWords } from "@/lib/core/vocabulary/purpose-words";
import { type Attribute } from "@/lib/core/vocabulary/attribute";

type PersonasPageProps = { readonly initial: readonly PersonaDto[]; readonly attributes: readonly Attribute[]; /** Open at once. */ readonly open: string | null };

const PersonaSheet = fetchedLater(() => import("./persona-sheet").then((module) => module.PersonaSheet), "nothing");
const PersonaImportSheet = fetchedLater(() => import("./persona-import-sheet").then((module) => module.PersonaImportSheet), "nothing");

type Shown = { readonly what: "nothing" | "import" } | { readonly what: "form"; readonly saved: PersonaDto | null; readonly start: NewPersona } | { readonly what: "delete"; readonly persona: PersonaDto };

/** What is known of somebody, at most, before one opens them. */
const shownAtMost = 4;

const blank: NewPersona = { name: "", face: "🧑", story: "", profile: { attributes: {}, consent: [] } };

export function PersonasPage({ initial, attributes, open: asked }: PersonasPageProps) {
  const say = useWords();
  const { api, slug } = useWorkspace();
  const whyNot = useWhyMayNot("library.edit");
  const refresh = useRefresh();
  const personas = useFetched(["personas"], initial, (client) => client.listPersonas());
  const [shown, setShown] = useState<Shown>(() => openedAt(initial, asked));
  useOpened(shown.what === "form" ? (shown.saved?.id ?? null) : null, (id) => {
    const asked = openedAt(personas, id);
    setShown(asked);
    return asked.what === "form";
  });
  useAsked("new", () => (whyNot === null ? setShown({ what: "form", saved: null, start: blank }) : undefined));
  const archiveOf = useArchive<PersonaDto>({ listed: "personas", nameOf, change: ({ id, revision }, archived) => api.updatePersona(id, { revision, archived }) });
  const open = (persona: PersonaDto) => setShown({ what: "form", saved: persona, start: draftOf(persona) });
  const close = () => setShown({ what: "nothing" });
  const columns: readonly Column<PersonaDto>[] = [
    {
      key: "name",
      header: say("Persona"),
      order: nameOf,
      cell: (persona) => (
        <NameCell name={persona.name} archived={isArchived(persona)} onOpen={() => open(persona)} lead={<Avatar face={persona.face} size="md" />}>
          <NoteLine>{persona.story}</NoteLine>
        </NameCell>
      ),
    },
    { key: "known", header: say("What is known"), mostFirst: true, order: ({ profile }) => Object.keys(profile.attributes).length, cell: ({ profile }) => <Known profile={profile} attributes={attributes} /> },
    { key: "consent", header: say("Consent"), order: ({ profile }) => (profile.consent ?? []).join(), cell: ({ profile }) => <Consent purposes={profile.consent ?? []} /> },
    changedColumn(say, ({ updatedAt }) => updatedAt),
  ];
  const deedsOf = (persona: PersonaDto) => ({
    onOpen: () => open(persona),
    onDuplicate: () => setShown({ what: "form", saved: null, start: { ...draftOf(persona), name: copyName(persona.name, { taken: personas.map(({ name }) => name), most: limits.name }) } }),
    archive: archiveOf(persona),
    onDelete: () => setShown({ what: "delete", persona }),
  });
  const create = (
    <Button intent="primary" icon={<Plus />} whyNot={whyNot} onClick={() => setShown({ what: "form", saved: null, start: blank })}>
      {say("New persona")}
    </Button>
  );
  const files = (
    <LibraryMenu part="personas">
      <MenuItem icon={<FileSpreadsheet />} whyNot={whyNot} onSelect={() => setShown({ what: "import" })}>
        {say("Import from CSV…")}
      </MenuItem>
      <MenuItem icon={<FileSpreadsheet />} onSelect={() => saveText(`\uFEFF${personasCsv(personas, attributes)}`, { name: `${slug}.personas.csv`, type: "text/csv" })}>
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
        <LibraryTable
          search={say("Search personas")}
          caption={say("Personas")}
          rows={personas}
          columns={[...columns, deedsColumn(say, { nameOf, deedsOf })]}
          rowKey={({ id }) => id}
          textsOf={({ name, story, profile }) => [name, story, JSON.stringify(profile.attributes)]}
          isArchived={isArchived}
          noneFits={(query) => say("Nobody fits “{query}”.", { query })}
        />
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

const nameOf = ({ name }: PersonaDto): string => name;

function Known({ profile, attributes }: { readonly profile: PersonaDto["profile"]; readonly attributes: readonly Attribute[] }) {
  const say = useWords();
  const known = Object.entries(profile.attributes);
  const attributeOf = (key: string) => attributes.find((attribute) => attribute.key === key);
  if (known.length === 0) return <Badge tone="unknown">{say("Nothing known")}</Badge>;
  return (
    <span className="flex flex-wrap gap-1.5">
      {known.slice(0, shownAtMost).map(([key, value]) => (
        <Badge key={key} className="max-w-64">
          <span className="truncate font-normal">
            {attributeOf(key)?.label ?? key} <b className="font-semibold text-ink">{valueWords(attributeOf(key), value, say)}</b>
          </span>
        </Badge>
      ))}
      {known.length > shownAtMost ? <Badge>{say("+{count} more", { count: known.length - shownAtMost })}</Badge> : null}
    </span>
  );
}

function Consent({ purposes }: { readonly purposes: readonly string[] }) {
  const say = useWords();
  if (purposes.length > 0)
    return (
      <div className="text-xs text-ink-soft">
        {/* Where rows are cards, no column says what these are. */}
        <p className="hidden font-semibold @max-xl:block">{say("Consent")}</p>
        <ul>
          {purposes.map((purpose) => (
            <li key={purpose}>{purposeWords(purpose, say)}</li>
          ))}
        </ul>
      </div>
    );
  return (
    <Badge tone="unknown" icon={<ShieldOff />}>
      {say("No consent")}
    </Badge>
  );
}

function openedAt(personas: readonly PersonaDto[], id: string | null): Shown {
  const persona = personas.find((candidate) => candidate.id === id);
  return persona === undefined ? { what: "nothing" } : { what: "form", saved: persona, start: draftOf(persona) };
}
