"use client";

import { typeWords } from "./value-words";
import { columnsOf } from "./use-persona-import";
import { Banner } from "@/components/ui/banner";
import { Combobox } from "@/components/ui/combobox";
import { Table, type Column } from "@/components/ui/table";
import { useWords } from "@/components/words/words-provider";
import { attributeOf, personaColumns, type ColumnUse, type PersonaColumn } from "@/lib/core/csv/persona-columns";
import { type CsvTable } from "@/lib/core/csv/read-csv";
import { type Attribute } from "@/lib/core/vocabulary/attribute";
import { message } from "@/lib/words/message";

type ColumnsProps = { readonly table: CsvTable; readonly uses: readonly ColumnUse[]; readonly attributes: readonly Attribute[]; readonly onUsesChange: (uses: readonly ColumnUse[]) => void };

const ownWords: Readonly<Record<PersonaColumn, { readonly label: string; readonly hint: string }>> = {
  id: { label: message("Persona id"), hint: message("As in an export from here") },
  name: { label: message("Name"), hint: message("Finds the persona to change") },
  face: { label: message("Face"), hint: message("One emoji") },
  story: { label: message("Story"), hint: message("A sentence or two") },
  visitor: { label: message("Visitor id"), hint: message("Splits draw with it") },
  consent: { label: message("Consent"), hint: message("Purposes, with | between") },
  events: { label: message("Events"), hint: message("JSON") },
};

/** Which column says what. Guessed from the headings, for a person to look over. */
export function PersonaImportColumns({ table, uses, attributes, onUsesChange }: ColumnsProps) {
  const say = useWords();
  const options = [
    { value: "leave", label: say("Leave it out"), hint: "" },
    ...personaColumns.map((column) => ({ value: column, label: say(ownWords[column].label), hint: say(ownWords[column].hint), group: say("The persona") })),
    ...attributes.map(({ key, label, type, category }) => ({ value: `attribute:${key}`, label, hint: say(typeWords[type].label), group: category, keywords: [key] })),
  ];
  const rows = columnsOf(table).map((column, index) => ({ ...column, index, use: uses[index] ?? "leave" }));
  const choose = (index: number, raw: string) => {
    const use = readUse(raw);
    // One column says one thing: whoever said it before is left out.
    onUsesChange(uses.map((other, at) => (at === index ? use : other === use ? "leave" : other)));
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
        </span>
      ),
    },
  ];
  const named = uses.includes("name") || uses.includes("id");
  return (
    <>
      <Table caption={say("What each column says")} rows={rows} columns={columns} rowKey={({ index }) => String(index)} />
      {named ? null : <Banner title={say("No column is a name")}>{say("Each person is called by their visitor id, or by their line: “Person 2”.")}</Banner>}
      <p className="text-sm text-ink-soft">{say("A person whose name (or persona id) is here already is changed: an empty cell makes that unknown, and what has no column stays. Everybody else is added.")}</p>
    </>
  );
}

const readUse = (raw: string): ColumnUse => personaColumns.find((column) => column === raw) ?? (raw.startsWith("attribute:") ? `attribute:${raw.slice("attribute:".length)}` : "leave");

function readAs(use: ColumnUse, attributes: readonly Attribute[]): string {
  const key = attributeOf(use);
  const attribute = attributes.find((candidate) => candidate.key === key);
  if (attribute !== undefined) return typeWords[attribute.type].read;
  return use === "leave" ? message("Not read") : (personaColumns.flatMap((column) => (column === use ? [ownWords[column].hint] : []))[0] ?? "");
}
