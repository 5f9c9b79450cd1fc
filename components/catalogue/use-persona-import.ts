"use client";

import { useEffect, useRef, useState } from "react";
import { breath, runInSlices } from "./run-in-slices";
import { useCall } from "@/components/shell/use-call";
import { useRefresh } from "@/components/shell/use-fetched";
import { useWorkspace } from "@/components/shell/workspace-context";
import { notify } from "@/components/ui/toast";
import { useWords } from "@/components/words/words-provider";
import { columnWriting, type ColumnWriting, type Writing } from "@/lib/core/csv/column-writing";
import { knownTexts } from "@/lib/core/csv/known-texts";
import { attributeOf, firstMatch, guessUses, possibleMatches, type ColumnUse, type PersonaMatch } from "@/lib/core/csv/persona-columns";
import { cellsOf, personaRows, type PersonaRow, type PersonaRows } from "@/lib/core/csv/persona-rows";
import { personasFile } from "@/lib/core/csv/personas-file";
import { readCsv, type CsvTable } from "@/lib/core/csv/read-csv";
import { strangeTexts, type StrangeText } from "@/lib/core/csv/strange-texts";
import { type Attribute } from "@/lib/core/vocabulary/attribute";
import { type WorkspaceFile } from "@/lib/core/workspace/workspace-file";
import { workspaceSeen } from "@/lib/core/workspace/workspace-seen";

export type NamedTable = {
  readonly name: string;
  readonly table: CsvTable;
  readonly uses: readonly ColumnUse[];
  readonly match: PersonaMatch | null;
  /** How columns are written, by their place, as somebody said. */
  readonly writings: ReadonlyMap<number, Writing>;
};
export type Checked = NamedTable & { readonly read: PersonaRows; readonly workspace: WorkspaceFile; readonly strange: readonly StrangeText[]; /** By attribute key. */ readonly known: ReadonlyMap<string, ReadonlySet<string>> };
type State = { readonly step: "source" } | ({ readonly step: "columns" } & NamedTable) | ({ readonly step: "check" } & Checked);

/** A table on its way to become personas: chosen, its columns named, looked at, brought in. */
export function usePersonaImport(attributes: readonly Attribute[], onDone: () => void) {
  const say = useWords();
  const { api } = useWorkspace();
  const refresh = useRefresh();
  const { busy, problem, clear, run } = useCall();
  const [state, setState] = useState<State>({ step: "source" });
  const [progress, setProgress] = useState<number | null>(null);
  const stop = useRef(new AbortController());
  useEffect(() => () => stop.current.abort(), []);

  const slowly = async <Value>(work: Generator<number, Value, void>): Promise<Value | null> => {
    stop.current.abort();
    stop.current = new AbortController();
    setProgress(0);
    const value = await runInSlices(work, { signal: stop.current.signal, onProgress: setProgress });
    setProgress(null);
    return value;
  };
  const open = async (name: string, text: string) => {
    clear();
    const table = await slowly(readCsv(text, say));
    if (table === null) return;
    const uses = guessUses(columnsOf(table), attributes);
    setState({ step: "columns", name, table, uses, match: firstMatch(uses), writings: new Map() });
  };
  const check = async ({ name, table, uses, match, writings }: NamedTable) => {
    const workspace = await run(() => api.exportWorkspace());
    if (!workspace.ok) return;
    const { personas } = workspace.value;
    const read = await slowly(personaRows({ table, uses, match, writings, attributes, personas, say }));
    if (read === null) return;
    await breath();
    const known = knownTexts(workspace.value);
    const strange = strangeTexts(read.rows, attributes, known);
    await breath();
    setState({ step: "check", name, table, uses, match, writings, workspace: workspace.value, read, known, strange });
  };
  const bring = async ({ workspace, name }: Checked, rows: readonly PersonaRow[]) => {
    const seen = await workspaceSeen(workspace);
    const imported = await run(() => api.importWorkspace({ file: personasFile(workspace, rows, Math.random), others: "keep", seen, table: name.slice(0, 200) }));
    if (!imported.ok) return;
    refresh("personas");
    const { added, changed } = imported.value;
    notify.done(added + changed === 0 ? say("Nothing to change: they are like that already") : say("{count, plural, one {# persona} other {# personas}} added, {changed, number} changed", { count: added, changed }));
    onDone();
  };
  const back = () => {
    clear();
    if (state.step === "check") setState({ step: "columns", name: state.name, table: state.table, uses: state.uses, match: state.match, writings: state.writings });
    else setState({ step: "source" });
  };
  const choose = (change: Partial<Pick<NamedTable, "uses" | "match" | "writings">>) => {
    if (state.step !== "columns") return;
    const next = { ...state, ...change };
    // Whoever names another column as the id means lines to be matched by it.
    const isPossible = next.match !== null && possibleMatches(next.uses).includes(next.match);
    const isNew = firstMatch(next.uses) !== firstMatch(state.uses);
    setState({ ...next, match: change.uses !== undefined && (isNew || !isPossible) ? firstMatch(next.uses) : next.match });
  };
  return { state, progress, busy, problem, open, choose, check, bring, back };
}

/** Each heading with its first few values that are not empty. */
export function columnsOf({ headings, rows }: CsvTable) {
  return headings.map((heading, index) => ({ heading, samples: rows.slice(0, 50).flatMap(({ cells }) => cells[index]?.trim() || []).slice(0, 3) }));
}

/** How each column is written: what its cells say, or else what somebody said. */
export function writingsOf({ table, uses }: Pick<NamedTable, "table" | "uses">, attributes: readonly Attribute[]): readonly ColumnWriting[] {
  return uses.map((use, index) => columnWriting(attributes.find(({ key }) => key === attributeOf(use))?.type ?? "text", cellsOf(table, index)));
}
