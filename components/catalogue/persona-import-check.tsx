"use client";

import { valueWords } from "./value-words";
import { personasIn } from "./use-persona-import";
import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { Banner } from "@/components/ui/banner";
import { Checkbox } from "@/components/ui/checkbox";
import { Table, type Column } from "@/components/ui/table";
import { useWords } from "@/components/words/words-provider";
import { type CsvFault } from "@/lib/core/csv/read-csv";
import { type PersonaRow } from "@/lib/core/csv/persona-rows";
import { type Attribute } from "@/lib/core/vocabulary/attribute";

const firstRows = 5;
const mostFaults = 100;

/** The first of those that would come in, as they would. */
export function PersonaImportPreview({ rows, attributes }: { readonly rows: readonly PersonaRow[]; readonly attributes: readonly Attribute[] }) {
  const say = useWords();
  const columns: readonly Column<PersonaRow>[] = [
    {
      key: "name",
      header: "Persona",
      cell: ({ persona }) => (
        <span className="flex min-w-32 items-center gap-2">
          <Avatar face={persona.face} size="sm" />
          <span className="break-words">{persona.name}</span>
        </span>
      ),
    },
    { key: "what", header: "Becomes", cell: ({ replaces }) => <Badge tone={replaces === null ? "yes" : "info"}>{replaces === null ? say("Added") : say("Changed")}</Badge> },
    { key: "known", header: "What we would know", wide: true, cell: ({ persona }) => <span className="line-clamp-2 text-ink-soft">{knownWords(persona, attributes)}</span> },
  ];
  return (
    <section aria-label={say("The first of them")} className="flex flex-col gap-2">
      <h3 className="text-sm">The first {Math.min(firstRows, rows.length)}, as they would be</h3>
      <Table caption={say("The first of them")} rows={rows.slice(0, firstRows)} columns={columns} rowKey={({ line }) => String(line)} empty={<p className="text-sm text-ink-soft">{say("Nobody is left.")}</p>} />
    </section>
  );
}

function knownWords({ profile }: PersonaRow["persona"], attributes: readonly Attribute[]): string {
  const known = Object.entries(profile.attributes).map(([key, value]) => {
    const attribute = attributes.find((candidate) => candidate.key === key);
    return `${attribute?.label ?? key}: ${valueWords(attribute, value)}`;
  });
  return known.length === 0 ? "Nothing" : known.join(" · ");
}

type FaultsProps = {
  readonly faults: readonly CsvFault[];
  /** How many rows have one; null: the table as a whole does not read, so none can be left out. */
  readonly rows: number | null;
  readonly leaveOut: boolean;
  readonly onLeaveOutChange: (leaveOut: boolean) => void;
};

/** What does not read, by line and column, and whether to go on without it. */
export function PersonaImportFaults({ faults, rows, leaveOut, onLeaveOutChange }: FaultsProps) {
  const say = useWords();
  if (faults.length === 0) return null;
  const columns: readonly Column<CsvFault & { readonly index: number }>[] = [
    { key: "line", header: "Line", cell: ({ line }) => <span className="figures">{line}</span> },
    { key: "column", header: "Column", cell: ({ column }) => column ?? <span className="text-ink-faint">{say("the line")}</span> },
    { key: "detail", header: "What is wrong", cell: ({ detail }) => <span className="break-words">{detail}</span> },
  ];
  return (
    <section aria-label={say("What does not read")} className="flex flex-col gap-3">
      <Banner tone="danger" live="alert" title={faults.length === 1 ? say("One thing does not read") : `${faults.length.toLocaleString("en")} things do not read`}>
        {say("Mend them in your file and choose it again")}{rows === null ? "." : say(", or leave those lines out.")}
      </Banner>
      {rows === null ? null : <Checkbox label={rows === 1 ? say("Leave out the line that does not read") : `Leave out the ${rows.toLocaleString("en")} lines that do not read`} checked={leaveOut} onCheckedChange={onLeaveOutChange} />}
      <div className="max-h-80 overflow-y-auto">
        <Table caption={say("What does not read")} rows={faults.slice(0, mostFaults).map((fault, index) => ({ ...fault, index }))} columns={columns} rowKey={({ index }) => String(index)} />
      </div>
      {faults.length > mostFaults ? <p className="text-sm text-ink-soft">And {(faults.length - mostFaults).toLocaleString("en")} more.</p> : null}
    </section>
  );
}

/** What an import would do, in a sentence: `3 personas would be added and 1 changed.` */
export function plannedWords(adding: number, changing: number): string {
  if (changing === 0) return `${personasIn(adding)} would be added.`;
  return adding === 0 ? `${personasIn(changing)} would be changed.` : `${personasIn(adding)} would be added and ${changing.toLocaleString("en")} changed.`;
}
