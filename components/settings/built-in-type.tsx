"use client";

import { Copy } from "lucide-react";
import { type ReactNode } from "react";
import { fieldWords, needWords } from "./field-words";
import { useWorkspace } from "@/components/shell/workspace-context";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/card";
import { Table, type Column } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { useWords } from "@/components/words/words-provider";
import { type PlacementDto } from "@/lib/api/placements";
import { type ContentType, type Field } from "@/lib/core/contents/content-type";

type BuiltInTypeProps = { readonly type: ContentType; readonly picture: ReactNode; readonly placements: readonly PlacementDto[]; /** Null: who looks may not. */ readonly onDuplicate: (() => void) | null };

/** A type that comes with Thenwise: its fields, its limits, a picture, and where it is used. */
export function BuiltInType({ type, picture, placements, onDuplicate }: BuiltInTypeProps) {
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
    <Section
      title={say(type.label)}
      lead={say(type.description)}
      actions={
        onDuplicate === null ? null : (
          <Button size="sm" icon={<Copy aria-hidden />} onClick={onDuplicate}>
            {say("Make my own from it")}
            <span className="sr-only">: {say(type.label)}</span>
          </Button>
        )
      }
    >
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
