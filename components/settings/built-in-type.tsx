"use client";

import { useWhyMayNot } from "@/components/shell/workspace-context";
import { type ReactNode } from "react";
import { fieldWords, needWords } from "./field-words";
import { useWorkspace } from "@/components/shell/workspace-context";
import { Button } from "@/components/ui/button";
import { Copy } from "@/components/ui/icons";
import { Sheet } from "@/components/ui/sheet";
import { Table, type Column } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { useWords } from "@/components/words/words-provider";
import { type PlacementDto } from "@/lib/api/placements";
import { type ContentType, type Field } from "@/lib/core/contents/content-type";

type BuiltInTypeProps = {
  readonly type: ContentType;
  /** An example of it, drawn. */
  readonly picture: ReactNode;
  readonly placements: readonly PlacementDto[];
  /** Null: who looks may not. */
  readonly onDuplicate: () => void;
  readonly onClose: () => void;
};

/** A type that comes with Thenwise: its fields, its limits, a picture, and where it is used. */
export function BuiltInType({ type, picture, placements, onDuplicate, onClose }: BuiltInTypeProps) {
  const whyNot = useWhyMayNot("library.edit");
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
    <Sheet
      open
      size="lg"
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={say(type.label)}
      description={say(type.description)}
      footer={
        <>
          <Button onClick={onClose}>{say("Close")}</Button>
          <Button intent="primary" icon={<Copy />} whyNot={whyNot} onClick={onDuplicate}>
              {say("Make my own from it")}
          </Button>
        </>
      }
    >
      <figure className="mx-auto w-full max-w-md">
        {picture}
        <figcaption className="mt-1 text-xs text-ink-faint">{say("An example")}</figcaption>
      </figure>
      <Table caption={say("Fields of {label}", { label: say(type.label) })} rows={type.fields} columns={columns} rowKey={({ key, when }) => `${key} ${(when ?? []).map(({ is }) => is.join()).join()}`} />
      <PlacementsOf placements={placements} />
    </Sheet>
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
