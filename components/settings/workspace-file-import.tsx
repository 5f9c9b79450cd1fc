"use client";

import { useState } from "react";
import { BadFile } from "@/components/shell/bad-file";
import { importSummary } from "@/components/shell/import-summary";
import { MissingPictures } from "@/components/shell/missing-pictures";
import { ProblemBanner } from "@/components/shell/problem-banner";
import { useCall } from "@/components/shell/use-call";
import { useRefresh } from "@/components/shell/use-fetched";
import { useWorkspace } from "@/components/shell/workspace-context";
import { WorkspaceFileDifference } from "@/components/shell/workspace-file-difference";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/card";
import { FileButton } from "@/components/ui/file-button";
import { RadioCards } from "@/components/ui/radio-cards";
import { notify } from "@/components/ui/toast";
import { useWords } from "@/components/words/words-provider";
import { type Others } from "@/lib/api/workspace-file";
import { diffWorkspaces } from "@/lib/core/diff/diff-workspaces";
import { keepOthers } from "@/lib/core/workspace/keep-others";
import { readWorkspaceText, type FileProblem } from "@/lib/core/workspace/open-workspace-file";
import { type WorkspaceFile } from "@/lib/core/workspace/workspace-file";
import { workspaceSeen } from "@/lib/core/workspace/workspace-seen";
import { type Words } from "@/lib/words/words";

type Chosen = { readonly name: string; readonly file: WorkspaceFile; readonly workspace: WorkspaceFile };
type State = { readonly step: "choose" } | { readonly step: "bad"; readonly name: string; readonly problems: readonly FileProblem[] } | ({ readonly step: "look" } & Chosen);

/** Choose a file, look at what it would change, then bring it in: all of it in one go, or nothing. */
export function WorkspaceFileImport() {
  const say = useWords();
  const { api } = useWorkspace();
  const { busy, problem, clear, run } = useCall();
  const refresh = useRefresh();
  const [state, setState] = useState<State>({ step: "choose" });
  const [others, setOthers] = useState<Others>("keep");

  const compare = async (name: string, file: WorkspaceFile) => {
    const workspace = await run(() => api.exportWorkspace());
    if (workspace.ok) setState({ step: "look", name, file, workspace: workspace.value });
  };
  const read = async (chosen: File) => {
    clear();
    const opened = readWorkspaceText(await chosen.text());
    if (opened.ok) await compare(chosen.name, opened.value);
    else setState({ step: "bad", name: chosen.name, problems: opened.error.problems });
  };
  const bring = async ({ file, workspace }: Chosen) => {
    const seen = await workspaceSeen(workspace);
    const imported = await run(() => api.importWorkspace({ file, others, seen }));
    if (!imported.ok) return;
    setState({ step: "choose" });
    refresh("attributes", "audiences", "campaigns", "contentTypes", "eventTypes", "personas", "placements", "uses");
    notify.done(say("The file is in"), { detail: say("{summary}. Nothing went live: publish when you are ready.", { summary: importSummary(imported.value, say) }) });
  };

  return (
    <Section
      title={say("Import")}
      lead={say("You see what would change before anything does. Nothing goes live by it.")}
      actions={
        <FileButton label={say("Workspace file")} accept=".json,application/json" busy={busy && state.step !== "look"} onFile={(file) => void read(file)}>
          {state.step === "look" ? say("Choose another file…") : say("Choose a file…")}
        </FileButton>
      }
    >
      <div className="flex flex-col gap-4">
        {state.step === "choose" ? <p className="text-sm text-ink-soft">{say("Any workspace’s file fits. Things with the same key or id are the same thing, here and there.")}</p> : null}
        {state.step === "bad" ? <BadFile name={state.name} problems={state.problems} /> : null}
        {state.step === "look" ? (
          <>
            <RadioCards
              name={say("What the file does not hold")}
              value={others}
              onValueChange={setOthers}
              options={[
                { value: "keep", label: say("Keep what the file does not hold"), hint: say("Adds and changes, takes nothing away.") },
                { value: "remove", label: say("Make the workspace like the file"), hint: say("What the file does not hold is taken away.") },
              ]}
            />
            <MissingPictures file={state.file} />
            <WorkspaceFileDifference name={state.name} difference={differenceOf(state, others, say)} busy={busy} onBring={() => void bring(state)} onCancel={() => setState({ step: "choose" })} />
          </>
        ) : null}
        <ProblemBanner problem={problem} {...(problem?.code === "stale-revision" && state.step === "look" ? { actions: <Button onClick={() => void compare(state.name, state.file)}>{say("Compare again")}</Button> } : {})} />
      </div>
    </Section>
  );
}

const differenceOf = ({ file, workspace }: Chosen, others: Others, say: Words) => diffWorkspaces(workspace, others === "keep" ? keepOthers(workspace, file) : file, say);
