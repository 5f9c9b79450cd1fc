"use client";

import { useMemo, useState } from "react";
import { firstAmount, PersonaImportAmount, roomFor, type Amount } from "./persona-import-amount";
import { PersonaImportFaults, PersonaImportPreview, plannedWords } from "./persona-import-check";
import { PersonaImportColumns } from "./persona-import-columns";
import { PersonaImportSource } from "./persona-import-source";
import { usePersonaImport, type Checked } from "./use-persona-import";
import { ProblemBanner } from "@/components/shell/problem-banner";
import { Button } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";
import { useWords } from "@/components/words/words-provider";
import { chosenRows } from "@/lib/core/csv/chosen-rows";
import { type PersonaRow } from "@/lib/core/csv/persona-rows";
import { type Attribute } from "@/lib/core/vocabulary/attribute";
import { message } from "@/lib/words/message";

type ImportProps = { readonly attributes: readonly Attribute[]; readonly onClose: () => void };

const steps = { source: message("Step 1 of 3: choose the table"), columns: message("Step 2 of 3: say what each column is"), check: message("Step 3 of 3: look, then bring them in") } as const;

/** Personas from a table: nothing changes before the last button, and then all of it or nothing. */
export function PersonaImportSheet({ attributes, onClose }: ImportProps) {
  const say = useWords();
  const bringing = usePersonaImport(attributes, onClose);
  const { state, progress, busy, problem } = bringing;
  const [leaveOut, setLeaveOut] = useState(false);
  const [chosen, setChosen] = useState<Amount | null>(null);
  const plan = useMemo(() => (state.step === "check" ? planOf(state, leaveOut, chosen) : null), [state, leaveOut, chosen]);
  const look = (table: Parameters<typeof bringing.check>[0]) => {
    setChosen(null);
    void bringing.check(table);
  };
  return (
    <Sheet
      open
      size="lg"
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={say("Import personas")}
      description={state.step === "source" ? say(steps.source) : say("{file}, {count, plural, one {# line} other {# lines}}. {step}", { file: state.name, count: state.table.rows.length, step: say(steps[state.step]) })}
      footer={
        state.step === "source" ? null : (
          <>
            <Button onClick={bringing.back}>{say("Back")}</Button>
            {state.step === "columns" ? (
              <Button intent="primary" busy={busy || progress !== null} whyNot={state.table.rows.length === 0 ? say("The table has no lines below its first.") : null} onClick={() => look(state)}>
                {say("Look at the personas")}
              </Button>
            ) : null}
            {state.step === "check" && plan !== null ? (
              <Button intent="primary" busy={busy} whyNot={plan.ready ? null : plan.rows.length === 0 ? say("No line is left to bring in.") : say("Some lines cannot be read: mend the file, or leave them out.")} onClick={() => void bringing.bring(state, plan.rows)}>
                {plan.rows.length === 0 ? say("Import") : say("Import {count, plural, one {# persona} other {# personas}}", { count: plan.rows.length })}
              </Button>
            ) : null}
          </>
        )
      }
    >
      <ProblemBanner problem={problem} {...(problem?.code === "stale-revision" && state.step === "check" ? { actions: <Button onClick={() => look(state)}>{say("Look again")}</Button> } : {})} />
      {state.step === "source" ? <PersonaImportSource progress={progress} onText={(name, text) => void bringing.open(name, text)} /> : null}
      {state.step === "columns" ? <PersonaImportColumns table={state.table} uses={state.uses} attributes={attributes} onUsesChange={bringing.choose} /> : null}
      {state.step === "check" && plan !== null ? (
        <>
          <p role="status" className="text-sm">
            {plannedWords(plan.adding, plan.changing, say)}
          </p>
          <PersonaImportFaults faults={plan.faults} rows={state.table.faults.length > 0 ? null : plan.faulty} leaveOut={leaveOut} onLeaveOutChange={setLeaveOut} />
          <PersonaImportAmount adding={plan.couldAdd} here={state.workspace.personas.length} amount={plan.amount} onAmountChange={setChosen} />
          <PersonaImportPreview rows={plan.rows} attributes={attributes} />
        </>
      ) : null}
    </Sheet>
  );
}

/** What would be done with a table as it is chosen now. */
function planOf({ read, table, workspace }: Checked, leaveOut: boolean, chosen: Amount | null) {
  const faults = [...table.faults, ...read.faults];
  const faulty = new Set(read.faults.map(({ line }) => line));
  const good = read.rows.filter(({ line }) => !faulty.has(line));
  const changing = good.filter(({ replaces }) => replaces !== null);
  const couldAdd = good.filter(({ replaces }) => replaces === null);
  const amount = chosen ?? firstAmount(couldAdd.length, roomFor(workspace.personas.length));
  const adding = amount.take === "all" ? couldAdd : chosenRows(couldAdd, amount.take, amount.count);
  const rows: readonly PersonaRow[] = [...changing, ...adding].toSorted((a, b) => a.line - b.line);
  const mended = table.faults.length === 0 && (faulty.size === 0 || leaveOut);
  return { faults, faulty: faulty.size, couldAdd: couldAdd.length, amount, adding: adding.length, changing: changing.length, rows, ready: mended && rows.length > 0 };
}
