"use client";

import { valueWords } from "./value-words";
import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { Banner } from "@/components/ui/banner";
import { Checkbox } from "@/components/ui/checkbox";
import { Table, type Column } from "@/components/ui/table";
import { useWords } from "@/components/words/words-provider";
import { type CsvFault } from "@/lib/core/csv/read-csv";
import { type PersonaRow } from "@/lib/core/csv/persona-rows";
import { type Attribute } from "@/lib/core/vocabulary/attribute";
import { type Words } from "@/lib/words/words";

const firstRows = 5;
const mostFaults = 100;

/** The first of those that would come in, as they would. */
export function PersonaImportPreview({ rows, attributes }: { readonly rows: readonly PersonaRow[]; readonly attributes: readonly Attribute[] }) {
  const say = useWords();
  const columns: readonly Column<PersonaRow>[] = [
    {
      key: "name",
      header: say("Persona"),
      cell: ({ persona }) => (
        <span className="flex min-w-32 items-center gap-2">
          <Avatar face={persona.face} size="sm" />
          <span className="break-words">{persona.name}</span>
        </span>
      ),
    },
    { key: "what", header: say("Becomes"), cell: ({ replaces }) => <Badge tone={replaces === null ? "yes" : "info"}>{replaces === null ? say("Added") : say("Changed")}</Badge> },
    { key: "known", header: say("What we would know"), wide: true, cell: ({ persona }) => <span className="line-clamp-2 text-ink-soft">{knownWords(persona, attributes, say)}</span> },
  ];
  return (
    <section aria-label={say("The first of them")} className="flex flex-col gap-2">
      <h3 className="text-sm">{say("{count, plural, one {As they would be} other {The first {count}, as they would be}}", { count: Math.min(firstRows, rows.length) })}</h3>
      <Table caption={say("The first of them")} rows={rows.slice(0, firstRows)} columns={columns} rowKey={({ line }) => String(line)} empty={<p className="text-sm text-ink-soft">{say("Nobody is left.")}</p>} />
    </section>
  );
}

function knownWords({ profile }: PersonaRow["persona"], attributes: readonly Attribute[], say: Words): string {
  const known = Object.entries(profile.attributes).map(([key, value]) => {
    const attribute = attributes.find((candidate) => candidate.key === key);
    return `${attribute?.label ?? key}: ${valueWords(attribute, value, say)}`;
  });
  return known.length === 0 ? say("Nothing") : known.join(" · ");
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
    { key: "line", header: say("Line"), cell: ({ line }) => <span className="figures">{line}</span> },
    { key: "column", header: say("Column"), cell: ({ column }) => column ?? <span className="text-ink-faint">{say("the line")}</span> },
    { key: "detail", header: say("What is wrong"), cell: ({ detail }) => <span className="break-words">{detail}</span> },
  ];
  return (
    <section aria-label={say("What does not read")} className="flex flex-col gap-3">
      <Banner tone="danger" live="alert" title={say("{count, plural, one {One thing does not read} other {# things do not read}}", { count: faults.length })}>
        {rows === null ? say("Mend them in your file and choose it again.") : say("Mend them in your file and choose it again, or leave those lines out.")}
      </Banner>
      {rows === null ? null : <Checkbox label={say("{count, plural, one {Leave out the line that does not read} other {Leave out the # lines that do not read}}", { count: rows })} checked={leaveOut} onCheckedChange={onLeaveOutChange} />}
      <div className="max-h-80 overflow-y-auto">
        <Table caption={say("What does not read")} rows={faults.slice(0, mostFaults).map((fault, index) => ({ ...fault, index }))} columns={columns} rowKey={({ index }) => String(index)} />
      </div>
      {faults.length > mostFaults ? <p className="text-sm text-ink-soft">{say("And {count, number} more.", { count: faults.length - mostFaults })}</p> : null}
    </section>
  );
}

/** What an import would do, in a sentence: `3 personas would be added and 1 changed.` */
export function plannedWords(adding: number, changing: number, say: Words): string {
  if (changing === 0) return say("{count, plural, one {# persona} other {# personas}} would be added.", { count: adding });
  return adding === 0 ? say("{count, plural, one {# persona} other {# personas}} would be changed.", { count: changing }) : say("{count, plural, one {# persona} other {# personas}} would be added and {changing, number} changed.", { count: adding, changing });
}
