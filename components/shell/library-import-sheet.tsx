"use client";

import { useState } from "react";
import { BadFile } from "./bad-file";
import { importSummary } from "./import-summary";
import { MissingPictures } from "./missing-pictures";
import { ProblemBanner } from "./problem-banner";
import { useCall } from "./use-call";
import { useRefresh } from "./use-fetched";
import { useWorkspace } from "./workspace-context";
import { WorkspaceFileDifference } from "./workspace-file-difference";
import { Button } from "@/components/ui/button";
import { FileButton } from "@/components/ui/file-button";
import { Sheet } from "@/components/ui/sheet";
import { notify } from "@/components/ui/toast";
import { useWords } from "@/components/words/words-provider";
import { diffWorkspaces } from "@/lib/core/diff/diff-workspaces";
import { keepOthers } from "@/lib/core/workspace/keep-others";
import { readWorkspaceText, type FileProblem } from "@/lib/core/workspace/open-workspace-file";
import { partOfFile, type FilePart } from "@/lib/core/workspace/part-of-file";
import { type WorkspaceFile } from "@/lib/core/workspace/workspace-file";
import { message } from "@/lib/words/message";
import { workspaceSeen } from "@/lib/core/workspace/workspace-seen";

type Chosen = { readonly name: string; readonly file: WorkspaceFile; readonly workspace: WorkspaceFile };
type State = { readonly step: "choose" } | { readonly step: "bad"; readonly name: string; readonly problems: readonly FileProblem[] } | ({ readonly step: "look" } & Chosen);

const partWords: Readonly<Record<FilePart, string>> = { attributes: message("attributes"), audiences: message("audiences"), contentTypes: message("content types"), eventTypes: message("events"), personas: message("personas"), placements: message("placements") };

/** One library from a file: what would change is shown, then it comes in whole or not at all. The rest of the file is left alone. */
export function LibraryImportSheet({ part, onClose }: { readonly part: FilePart; readonly onClose: () => void }) {
  const say = useWords();
  const { api } = useWorkspace();
  const words = say(partWords[part]);
  const { busy, problem, clear, run } = useCall();
  const refresh = useRefresh();
  const [state, setState] = useState<State>({ step: "choose" });
  const compare = async (name: string, file: WorkspaceFile) => {
    const workspace = await run(() => api.exportWorkspace());
    if (workspace.ok) setState({ step: "look", name, file, workspace: workspace.value });
  };
  const read = async (chosen: File) => {
    clear();
    const opened = readWorkspaceText(await chosen.text());
    if (opened.ok) await compare(chosen.name, partOfFile(opened.value, part));
    else setState({ step: "bad", name: chosen.name, problems: opened.error.problems });
  };
  const bring = async ({ file, workspace }: Chosen) => {
    const seen = await workspaceSeen(workspace);
    const imported = await run(() => api.importWorkspace({ file, others: "keep", seen }));
    if (!imported.ok) return;
    refresh(part, "uses");
    notify.done(say("The file is in"), { detail: say("{summary}. Nothing went live: publish when you are ready.", { summary: importSummary(imported.value, say) }) });
    onClose();
  };
  return (
    <Sheet open onOpenChange={(open) => (open ? undefined : onClose())} title={say("Import {part}", { part: words })} description={say("From a file that was exported here or in another workspace. You see what would change first.")}>
      <FileButton className="self-start" label={say("JSON file")} accept=".json,application/json" busy={busy && state.step !== "look"} onFile={(file) => void read(file)}>
        {state.step === "look" ? say("Choose another file…") : say("Choose a file…")}
      </FileButton>
      <p className="text-sm text-ink-soft">{say("A whole workspace’s file fits too: only its {part} are taken. Things with the same key or id are the same thing; what the file does not hold stays.", { part: words })}</p>
      {state.step === "bad" ? <BadFile name={state.name} problems={state.problems} /> : null}
      {state.step === "look" ? (
        <>
          <MissingPictures file={state.file} />
          <WorkspaceFileDifference name={state.name} difference={diffWorkspaces(state.workspace, keepOthers(state.workspace, state.file), say)} busy={busy} onBring={() => void bring(state)} onCancel={onClose} />
        </>
      ) : null}
      <ProblemBanner problem={problem} {...(problem?.code === "stale-revision" && state.step === "look" ? { actions: <Button onClick={() => void compare(state.name, state.file)}>{say("Compare again")}</Button> } : {})} />
    </Sheet>
  );
}
