"use client";

import { typeWords } from "./value-words";
import { PersonaImportMatch } from "./persona-import-match";
import { columnsOf, type NamedTable } from "./use-persona-import";
import { Banner } from "@/components/ui/banner";
import { Combobox } from "@/components/ui/combobox";
import { Select } from "@/components/ui/select";
import { Table, type Column } from "@/components/ui/table";
import { useWords } from "@/components/words/words-provider";
import { type ColumnWriting, type Writing } from "@/lib/core/csv/column-writing";
import { attributeOf, nameParts, personaColumns, type ColumnUse, type NamePart, type PersonaColumn } from "@/lib/core/csv/persona-columns";
import { type Attribute } from "@/lib/core/vocabulary/attribute";
import { message } from "@/lib/words/message";

type ColumnsProps = {
  readonly named: NamedTable;
  /** Of each column, what its cells leave open. */
  readonly written: readonly ColumnWriting[];
  readonly attributes: readonly Attribute[];
  readonly onChange: (change: Partial<Pick<NamedTable, "uses" | "match" | "writings">>) => void;
};

const ownWords: Readonly<Record<PersonaColumn | NamePart, { readonly label: string; readonly hint: string }>> = {
  id: { label: message("Persona id"), hint: message("As in an export from here") },
  name: { label: message("Name"), hint: message("What they are called") },
  "first-name": { label: message("First name"), hint: message("With the last name, what they are called") },
  "last-name": { label: message("Last name"), hint: message("With the first name, what they are called") },
  face: { label: message("Face"), hint: message("One emoji") },
  story: { label: message("Story"), hint: message("A sentence or two") },
  visitor: { label: message("Visitor id"), hint: message("Splits draw with it") },
  consent: { label: message("Consent"), hint: message("Purposes, with | between") },
  events: { label: message("Events"), hint: message("JSON") },
};

/** Which column says what. Guessed from the headings, for a person to look over. */
export function PersonaImportColumns({ named, written, attributes, onChange }: ColumnsProps) {
  const { table, uses, match, writings } = named;
  const say = useWords();
  const options = [
    { value: "leave", label: say("Leave it out"), hint: "" },
    ...ownColumns.map((column) => ({ value: column, label: say(ownWords[column].label), hint: say(ownWords[column].hint), group: say("The persona") })),
    ...attributes.map(({ key, label, type, category }) => ({ value: `attribute:${key}`, label, hint: say(typeWords[type].label), group: category, keywords: [key] })),
  ];
  const rows = columnsOf(table).map((column, index) => ({ ...column, index, use: uses[index] ?? "leave" }));
  const choose = (index: number, raw: string) => {
    const use = readUse(raw);
    // One column says one thing: whoever said it before is left out.
    onChange({ uses: uses.map((other, at) => (at === index ? use : other === use ? "leave" : other)), writings: new Map([...writings].filter(([at]) => at !== index)) });
  };
  const columns: readonly Column<(typeof rows)[number]>[] = [
    { key: "heading", header: say("Column"), cell: ({ heading, index }) => <span className="break-words">{heading === "" ? say("Column {number}", { number: index + 1 }) : heading}</span> },
    { key: "samples", header: say("For example"), wide: true, cell: ({ samples }) => <span className="line-clamp-2 max-w-48 break-words text-ink-soft">{samples.join(", ")}</span> },
    {
      key: "use",
      header: say("Says"),
      cell: ({ heading, index, use }) => (
        <span className="flex min-w-40 flex-col gap-1">
          <Combobox aria-label={say("What “{heading}” says", { heading })} options={options} value={use} onValueChange={(value) => choose(index, value)} searchPlaceholder={say("Search attributes")} />
          <span className="text-xs text-ink-faint">{say(readAs(use, attributes))}</span>
          <HowWritten heading={heading} written={written[index]} said={writings.get(index)} onSay={(writing) => onChange({ writings: new Map([...writings, [index, writing]]) })} />
        </span>
      ),
    },
  ];
  const isNamed = (["name", "id", "first-name", "last-name"] as const).some((use) => uses.includes(use));
  return (
    <>
      <Table caption={say("What each column says")} rows={rows} columns={columns} rowKey={({ index }) => String(index)} />
      {isNamed ? null : <Banner title={say("No column is a name")}>{say("Each person is called by their visitor id, or by their line: “Person 2”.")}</Banner>}
      <PersonaImportMatch uses={uses} match={match} onMatchChange={(next) => onChange({ match: next })} />
    </>
  );
}

type HowWrittenProps = { readonly heading: string; readonly written: ColumnWriting | undefined; readonly said: Writing | undefined; readonly onSay: (writing: Writing) => void };

/** Where cells can be read in two ways and no cell of the column decides: which way it is. */
function HowWritten({ heading, written, said, onSay }: HowWrittenProps) {
  const say = useWords();
  const question = written?.question ?? null;
  if (question === null) return null;
  const { options, readAs: read, example, likely } = question;
  return (
    <Select
      aria-label={say("How “{heading}” is written", { heading })}
      controlSize="sm"
      placeholder={say("Say how it is written")}
      value={said ?? likely}
      options={options.map((value, index) => ({ value, label: say("{example} is {value}", { example, value: read[index] ?? "" }) }))}
      onValueChange={onSay}
    />
  );
}

const ownColumns = [...personaColumns, ...nameParts] as const;

const readUse = (raw: string): ColumnUse => ownColumns.find((column) => column === raw) ?? (raw.startsWith("attribute:") ? `attribute:${raw.slice("attribute:".length)}` : "leave");

function readAs(use: ColumnUse, attributes: readonly Attribute[]): string {
  const key = attributeOf(use);
  const attribute = attributes.find((candidate) => candidate.key === key);
  if (attribute !== undefined) return typeWords[attribute.type].read;
  return use === "leave" ? message("Not read") : (ownColumns.flatMap((column) => (column === use ? [ownWords[column].hint] : []))[0] ?? "");
}
