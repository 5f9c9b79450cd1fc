"use client";

import { useMemo, useState } from "react";
import { firstAmount, PersonaImportAmount, roomFor, type Amount } from "./persona-import-amount";
import { PersonaImportFaults, PersonaImportPreview, plannedWords } from "./persona-import-check";
import { PersonaImportColumns } from "./persona-import-columns";
import { PersonaImportSource } from "./persona-import-source";
import { PersonaImportStrange } from "./persona-import-strange";
import { usePersonaImport, writingsOf, type Checked } from "./use-persona-import";
import { ProblemBanner } from "@/components/shell/problem-banner";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";
import { useWords } from "@/components/words/words-provider";
import { chosenRows } from "@/lib/core/csv/chosen-rows";
import { type PersonaRow } from "@/lib/core/csv/persona-rows";
import { withMeanings, type Meanings } from "@/lib/core/csv/strange-texts";
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
  const [meanings, setMeanings] = useState<Meanings>(new Map());
  const plan = useMemo(() => (state.step === "check" ? planOf(state, { leaveOut, chosen, meanings }) : null), [state, leaveOut, chosen, meanings]);
  const [table, uses] = state.step === "columns" ? [state.table, state.uses] : [null, null];
  const written = useMemo(() => (table === null ? [] : writingsOf({ table, uses }, attributes)), [table, uses, attributes]);
  const isOpen = state.step === "columns" && written.some(({ writing, question }, index) => question !== null && writing === null && !state.writings.has(index));
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
              <Button intent="primary" busy={busy || progress !== null} whyNot={state.table.rows.length === 0 ? say("The table has no lines below its first.") : isOpen ? say("Say first how each column is written.") : null} onClick={() => look(state)}>
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
      {state.step === "columns" ? <PersonaImportColumns named={state} written={written} attributes={attributes} onChange={bringing.choose} /> : null}
      {state.step === "check" && plan !== null ? (
        <>
          <p role="status" className="text-sm">
            {plannedWords(plan.adding, plan.changing, say)}
          </p>
          {plan.drawless === 0 ? null : <Banner title={say("{count, plural, one {# person has no visitor id} other {# people have no visitor id}}", { count: plan.drawless })}>{say("A split has no draw for them: in previews and expectations they take its fallback.")}</Banner>}
          <PersonaImportStrange strange={state.strange} known={state.known} attributes={attributes} meanings={meanings} onMeaningsChange={setMeanings} />
          <PersonaImportFaults faults={plan.faults} rows={state.table.faults.length > 0 ? null : plan.faulty} leaveOut={leaveOut} onLeaveOutChange={setLeaveOut} />
          <PersonaImportAmount adding={plan.couldAdd} here={state.workspace.personas.length} amount={plan.amount} onAmountChange={setChosen} />
          <PersonaImportPreview rows={plan.rows} attributes={attributes} />
        </>
      ) : null}
    </Sheet>
  );
}

/** What would be done with a table as it is chosen now. */
function planOf({ read, table, workspace }: Checked, { leaveOut, chosen, meanings }: { readonly leaveOut: boolean; readonly chosen: Amount | null; readonly meanings: Meanings }) {
  const faults = [...table.faults, ...read.faults];
  const faulty = new Set(read.faults.map(({ line }) => line));
  const good = read.rows.filter(({ line }) => !faulty.has(line));
  const changing = good.filter(({ replaces }) => replaces !== null);
  const couldAdd = good.filter(({ replaces }) => replaces === null);
  const amount = chosen ?? firstAmount(couldAdd.length, roomFor(workspace.personas.length));
  const adding = amount.take === "all" ? couldAdd : chosenRows(couldAdd, amount.take, amount.count);
  const rows: readonly PersonaRow[] = withMeanings([...changing, ...adding].toSorted((a, b) => a.line - b.line), meanings);
  const mended = table.faults.length === 0 && (faulty.size === 0 || leaveOut);
  return { faults, faulty: faulty.size, couldAdd: couldAdd.length, amount, adding: adding.length, changing: changing.length, rows, drawless: rows.filter(({ persona }) => persona.profile.visitor === undefined).length, ready: mended && rows.length > 0 };
}
