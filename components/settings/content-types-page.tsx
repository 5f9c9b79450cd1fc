"use client";

import { useState, type ReactNode } from "react";
import { fieldWords, needWords } from "./field-words";
import { ListTools } from "@/components/shell/list-tools";
import { matches } from "@/lib/std/matches";
import { useWorkspace } from "@/components/shell/workspace-context";
import { Section } from "@/components/ui/card";
import { Table, type Column } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { useWords } from "@/components/words/words-provider";
import { type PlacementDto } from "@/lib/api/placements";
import { type ContentType, type Field } from "@/lib/core/contents/content-type";
import { contentTypes } from "@/lib/core/contents/content-types";

type ContentTypesPageProps = { readonly placements: readonly PlacementDto[]; /** An example of each type, drawn, by id. */ readonly pictures: Readonly<Record<string, ReactNode>> };

/** What placements can show: each type with its fields, its limits, a picture, and where it is used. Built in, so nothing is edited here. */
export function ContentTypesPage({ placements, pictures }: ContentTypesPageProps) {
  const say = useWords();
  const [query, setQuery] = useState("");
  const found = contentTypes.filter(({ label, description, fields }) => matches(query, [say(label), say(description), ...fields.map((field) => say(field.label))]));
  return (
    <>
      <p className="mb-4 max-w-2xl text-ink-soft">{say("What a placement can show. A variant is a form made of these fields, and what does not fit a limit does not go live. They come with Thenwise; for a drawing of your own, take Data.")}</p>
      <ListTools label={say("Search content types")} query={query} onQueryChange={setQuery} shown={found.length} />
      <div className="flex flex-col gap-5">
        {found.map((type) => (
          <TypeSection key={type.id} type={type} picture={pictures[type.id]} placements={placements.filter(({ contentType }) => contentType === type.id)} />
        ))}
      </div>
      {found.length === 0 ? <p className="py-10 text-center text-ink-soft">{say("No content type fits “{query}”.", { query })}</p> : null}
    </>
  );
}

type TypeSectionProps = { readonly type: ContentType; readonly picture: ReactNode; readonly placements: readonly PlacementDto[] };

function TypeSection({ type, picture, placements }: TypeSectionProps) {
  const say = useWords();
  const columns: readonly Column<Field>[] = [
    {
      key: "label",
      header: say("Field"),
      cell: ({ label, help }) => (
        <span className="block min-w-28">
          {say(label)}
          <span className="block text-xs font-normal text-ink-faint">{say(help)}</span>
        </span>
      ),
    },
    { key: "kind", header: say("What may stand there"), cell: (field) => <span className="text-ink-soft">{fieldWords(field, say)}</span> },
    { key: "need", header: say("Needed"), wide: true, cell: (field) => <span className="text-ink-soft">{needWords(field, type.fields, say)}</span> },
  ];
  return (
    <Section title={say(type.label)} lead={say(type.description)}>
      <div className="flex flex-col gap-4">
        <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_18rem]">
          <Table caption={say("Fields of {label}", { label: say(type.label) })} rows={type.fields} columns={columns} rowKey={({ key, when }) => `${key} ${(when ?? []).map(({ is }) => is.join()).join()}`} />
          <figure className="min-w-0 max-lg:order-first max-lg:max-w-sm">
            {picture}
            <figcaption className="mt-1 text-xs text-ink-faint">{say("An example")}</figcaption>
          </figure>
        </div>
        <PlacementsOf placements={placements} />
      </div>
    </Section>
  );
}

function PlacementsOf({ placements }: { readonly placements: readonly PlacementDto[] }) {
  const say = useWords();
  const { slug } = useWorkspace();
  if (placements.length === 0) return <p className="text-sm text-ink-faint">{say("No placement shows it yet.")}</p>;
  return (
    <p className="text-sm text-ink-soft">
      {say("Shown in")}{" "}
      {placements.map(({ key, name }, index) => (
        <span key={key}>
          {index === 0 ? "" : ", "}
          <TextLink href={`/${slug}/placements?open=${key}`}>{name}</TextLink>
        </span>
      ))}
    </p>
  );
}
