"use client";

import { useEffect, useRef, useState } from "react";
import { runInSlices } from "./run-in-slices";
import { useCall } from "@/components/shell/use-call";
import { useRefresh } from "@/components/shell/use-fetched";
import { useWorkspace } from "@/components/shell/workspace-context";
import { notify } from "@/components/ui/toast";
import { useWords } from "@/components/words/words-provider";
import { guessUses, type ColumnUse } from "@/lib/core/csv/persona-columns";
import { personaRows, type PersonaRow, type PersonaRows } from "@/lib/core/csv/persona-rows";
import { personasFile } from "@/lib/core/csv/personas-file";
import { readCsv, type CsvTable } from "@/lib/core/csv/read-csv";
import { type Attribute } from "@/lib/core/vocabulary/attribute";
import { type WorkspaceFile } from "@/lib/core/workspace/workspace-file";
import { workspaceSeen } from "@/lib/core/workspace/workspace-seen";

type Table = { readonly name: string; readonly table: CsvTable; readonly uses: readonly ColumnUse[] };
export type Checked = Table & { readonly read: PersonaRows; readonly workspace: WorkspaceFile };
type State = { readonly step: "source" } | ({ readonly step: "columns" } & Table) | ({ readonly step: "check" } & Checked);

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
    if (table !== null) setState({ step: "columns", name, table, uses: guessUses(columnsOf(table), attributes) });
  };
  const check = async ({ name, table, uses }: Table) => {
    const workspace = await run(() => api.exportWorkspace());
    if (!workspace.ok) return;
    const { personas } = workspace.value;
    const read = await slowly(personaRows({ table, uses, attributes, personas, say }));
    if (read !== null) setState({ step: "check", name, table, uses, workspace: workspace.value, read });
  };
  const bring = async ({ workspace }: Checked, rows: readonly PersonaRow[]) => {
    const seen = await workspaceSeen(workspace);
    const imported = await run(() => api.importWorkspace({ file: personasFile(workspace, rows, Math.random), others: "keep", seen }));
    if (!imported.ok) return;
    refresh("personas");
    const { added, changed } = imported.value;
    notify.done(added + changed === 0 ? say("Nothing to change: they are like that already") : say("{count, plural, one {# persona} other {# personas}} added, {changed, number} changed", { count: added, changed }));
    onDone();
  };
  const back = () => {
    clear();
    if (state.step === "check") setState({ step: "columns", name: state.name, table: state.table, uses: state.uses });
    else setState({ step: "source" });
  };
  const choose = (uses: readonly ColumnUse[]) => (state.step === "columns" ? setState({ ...state, uses }) : undefined);
  return { state, progress, busy, problem, open, choose, check, bring, back };
}

/** Each heading with its first few values that are not empty. */
export function columnsOf({ headings, rows }: CsvTable) {
  return headings.map((heading, index) => ({ heading, samples: rows.slice(0, 50).flatMap(({ cells }) => cells[index]?.trim() || []).slice(0, 3) }));
}
