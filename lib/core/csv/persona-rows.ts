import { cellValue, jsonOf, readTexts } from "./cell-value";
import { columnWriting, type Writing } from "./column-writing";
import { withoutFormulaMark } from "./csv-text";
import { attributeOf, type ColumnUse, type NamePart, type PersonaColumn, type PersonaMatch } from "./persona-columns";
import { type CsvFault, type CsvRow, type CsvTable } from "./read-csv";
import { filedProfile } from "@/lib/core/workspace/workspace-file";
import { workspaceLimits } from "@/lib/core/workspace/workspace-limits";
import { type Attribute } from "@/lib/core/vocabulary/attribute";
import { isId, type PersonaId } from "@/lib/core/vocabulary/ids";
import { type Persona } from "@/lib/core/vocabulary/persona";
import { type ProfileJson } from "@/lib/core/vocabulary/profile";
import { type Json } from "@/lib/std/json";
import { type Words } from "@/lib/words/words";

/** A row as it would become a persona; `replaces` is the persona that it changes, null where it adds one. */
export type PersonaRow = { readonly line: number; readonly id: PersonaId | null; readonly persona: Omit<Persona, "id">; readonly replaces: Persona | null };

export type PersonaRows = { readonly rows: readonly PersonaRow[]; readonly faults: readonly CsvFault[] };

type Reading = {
  readonly table: CsvTable;
  /** One for each heading. */
  readonly uses: readonly ColumnUse[];
  /** By what a line finds the persona it changes; null: every line adds one. */
  readonly match: PersonaMatch | null;
  /** How columns are written, by their place, where somebody said so. */
  readonly writings?: ReadonlyMap<number, Writing>;
  readonly attributes: readonly Attribute[];
  readonly personas: readonly Persona[];
  readonly say: Words;
};

const sliceLength = 100;

/**
 * Reads a table's rows as personas: each adds one, or changes the one that it is matched with (`match`). An empty cell says that
 * nothing is known; a column that is left out says nothing. Yields how much is read, as `readCsv` does.
 */
export function* personaRows(reading: Reading): Generator<number, PersonaRows, void> {
  const { table, match, say } = reading;
  const columns = table.headings.flatMap((heading, index): readonly Column[] => columnOf(reading, heading, index));
  const known = grouped(reading.personas, match);
  const rows: PersonaRow[] = [];
  const faults: CsvFault[] = [];
  const seen = new Map<string, number>();
  for (const [index, row] of table.rows.entries()) {
    const read = readRow(row, columns, { known, match, say });
    faults.push(...read.faults);
    const { who } = read;
    const before = who === null ? undefined : seen.get(who);
    if (before !== undefined) faults.push({ line: row.line, column: null, detail: say("is the same persona as line {line}: {name}", { line: before, name: read.row.persona.name }) });
    else if (who !== null) seen.set(who, row.line);
    rows.push(read.row);
    if (index % sliceLength === sliceLength - 1) yield (index + 1) / table.rows.length;
  }
  return { rows, faults };
}

type OwnColumn = PersonaColumn | NamePart;
type Column = { readonly index: number; readonly heading: string } & ({ readonly own: OwnColumn } | { readonly attribute: Attribute; readonly writing: Writing | null });
type Matching = { readonly known: ReadonlyMap<string, readonly Persona[]>; readonly match: PersonaMatch | null; readonly say: Words };

function columnOf({ table, uses, attributes, writings }: Reading, heading: string, index: number): readonly Column[] {
  const use = uses[index] ?? "leave";
  const key = attributeOf(use);
  const attribute = attributes.find((candidate) => candidate.key === key);
  if (attribute !== undefined) return [{ index, heading, attribute, writing: writings?.get(index) ?? columnWriting(attribute.type, cellsOf(table, index)).writing }];
  return isOwn(use) ? [{ index, heading, own: use }] : [];
}

const isOwn = (use: ColumnUse): use is OwnColumn => use !== "leave" && !use.startsWith("attribute:");

/** The cells of a column, top to bottom. */
export function* cellsOf({ rows }: CsvTable, index: number): Generator<string, void> {
  for (const { cells } of rows) yield cells[index] ?? "";
}

/** Personas by what lines are matched with; those of whom that is not known are matched with no line. */
function grouped(personas: readonly Persona[], match: PersonaMatch | null): ReadonlyMap<string, readonly Persona[]> {
  const groups = new Map<string, readonly Persona[]>();
  for (const persona of match === null ? [] : personas) {
    const key = { id: persona.id, visitor: persona.profile.visitor ?? "", name: persona.name }[match ?? "id"];
    if (key !== "") groups.set(key, [...(groups.get(key) ?? []), persona]);
  }
  return groups;
}

type ReadRow = { readonly row: PersonaRow; /** What it is matched by; null: by nothing. */ readonly who: string | null; readonly faults: readonly CsvFault[] };

function readRow({ line, cells }: CsvRow, columns: readonly Column[], { known, match, say }: Matching): ReadRow {
  const faults: CsvFault[] = [];
  const fault = (column: string | null, detail: string) => void faults.push({ line, column, detail });
  const own = new Map<OwnColumn, { readonly heading: string; readonly cell: string }>();
  const values = new Map<string, Json | null>();
  for (const column of columns) {
    const cell = withoutFormulaMark(cells[column.index] ?? "");
    if ("own" in column) own.set(column.own, { heading: column.heading, cell: cell.trim() });
    else if (cell.trim() === "") values.set(column.attribute.key, null);
    else {
      const value = cellValue(column.attribute, cell, { writing: column.writing, say });
      if (value.ok) values.set(column.attribute.key, value.value);
      else fault(column.heading, value.error);
    }
  }
  const said = (column: OwnColumn): string | null => own.get(column)?.cell ?? null;
  const bad = (column: OwnColumn, detail: string) => fault(own.get(column)?.heading ?? null, detail);
  for (const [column, most] of longest) if ((said(column)?.length ?? 0) > most) bad(column, say("is longer than {max} characters", { max: most }));
  const id = idOf(said("id"));
  if (id === "bad") bad("id", say("is not a persona’s id; ids of your own belong to “Visitor id”"));
  const called = said("name") || [said("first-name"), said("last-name")].filter((part) => part !== null && part !== "").join(" ");
  const name = called || said("visitor") || say("Person {number}", { number: line });
  if (own.has("name") && called === "" && !said("id") && !said("visitor")) bad("name", say("is empty"));
  const who = match === null ? null : (match === "name" ? called : id === "bad" ? "" : said(match)) || null;
  const matching = who === null ? [] : (known.get(who) ?? []);
  if (who !== null && match !== null && matching.length > 1) bad(match, say("{count} personas are called {name}: say which in a column with their ids", { count: matching.length, name: who }));
  const replaces = matching[0] ?? null;
  const persona = {
    name: called || replaces?.name || name,
    face: said("face") || replaces?.face || "🧑",
    story: said("story") ?? replaces?.story ?? "",
    profile: profileOf({ before: replaces?.profile ?? null, values, said, bad, say }),
  };
  // An id of ours that somebody else has already is given to nobody a second time.
  return { row: { line, id: id === "bad" || match !== "id" ? null : id, persona, replaces }, who, faults };
}

const longest: readonly (readonly [PersonaColumn, number])[] = [
  ["name", workspaceLimits.name],
  ["face", workspaceLimits.face],
  ["story", workspaceLimits.story],
  ["visitor", workspaceLimits.visitor],
];

function idOf(said: string | null): PersonaId | "bad" | null {
  if (said === null || said === "") return null;
  return isId("persona", said) ? said : "bad";
}

type Given = {
  readonly before: ProfileJson | null;
  readonly values: ReadonlyMap<string, Json | null>;
  readonly said: (column: PersonaColumn) => string | null;
  readonly bad: (column: PersonaColumn, detail: string) => void;
  readonly say: Words;
};

function profileOf({ before, values, said, bad, say }: Given): ProfileJson {
  const stays = Object.entries(before?.attributes ?? {}).filter(([key]) => !values.has(key));
  const known = [...values].flatMap(([key, value]) => (value === null ? [] : [[key, value] as const]));
  const profile: ProfileJson = { ...before, attributes: Object.fromEntries([...stays, ...known]) };
  const visitor = said("visitor");
  const withVisitor = visitor === null ? profile : withMember(profile, "visitor", visitor === "" ? null : visitor);
  const consent = said("consent");
  const withConsent = consent === null ? withVisitor : withMember(withVisitor, "consent", parsedConsent(consent, { bad, say }));
  const events = said("events");
  return events === null ? withConsent : withMember(withConsent, "events", events === "" ? null : parsedEvents(events, { bad, say }));
}

function withMember<Member extends "visitor" | "consent" | "events">(profile: ProfileJson, member: Member, value: NonNullable<ProfileJson[Member]> | null): ProfileJson {
  const { [member]: _before, ...rest } = profile;
  return value === null ? { ...rest, attributes: profile.attributes } : { ...rest, attributes: profile.attributes, [member]: value };
}

function parsedConsent(cell: string, { bad, say }: Pick<Given, "bad" | "say">): readonly string[] | null {
  if (cell === "") return null;
  const read = filedProfile.safeParse({ attributes: {}, consent: readTexts(cell) });
  if (!read.success) bad("consent", say("is not a list of purposes, such as personalization | analytics"));
  return read.data?.consent ?? null;
}

function parsedEvents(cell: string, { bad, say }: Pick<Given, "bad" | "say">): NonNullable<ProfileJson["events"]> | null {
  const read = filedProfile.safeParse({ attributes: {}, events: jsonOf(cell) });
  if (!read.success) bad("events", say("is not a JSON list of events, such as {example}", { example: '[{"name":"purchase","at":"2026-11-23"}]' }));
  return read.data?.events ?? null;
}
