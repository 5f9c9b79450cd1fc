"use client";

import { WorkspaceFileImport } from "./workspace-file-import";
import { ProblemBanner } from "@/components/shell/problem-banner";
import { saveText } from "@/components/shell/save-text";
import { useCall } from "@/components/shell/use-call";
import { useWhyMayNot, useWorkspace } from "@/components/shell/workspace-context";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/card";
import { Download } from "@/components/ui/icons";
import { Say } from "@/components/words/say";
import { useWords } from "@/components/words/words-provider";
import { workspaceText } from "@/lib/core/workspace/workspace-text";

/** The workspace as one file: out, and in again. */
export function WorkspaceFilePage() {
  const say = useWords();
  const [library, campaigns] = [useWhyMayNot("library.edit"), useWhyMayNot("campaigns.edit")];
  const whyNot = library ?? campaigns;
  return (
    <div className="flex flex-col gap-5">
      <p className="max-w-2xl text-ink-soft">{say("Everything you draw and keep here fits into one file: campaigns, audiences, attributes, content types, placements and personas. Keep it in git, look at what changed, bring it into another workspace.")}</p>
      <Export />
      {whyNot === null ? (
        <WorkspaceFileImport />
      ) : (
        <Section title={say("Import")}>
          <p className="text-sm text-ink-soft">{whyNot}</p>
        </Section>
      )}
    </div>
  );
}

function Export() {
  const say = useWords();
  const { api, slug } = useWorkspace();
  const { busy, problem, run } = useCall();
  const save = async () => {
    const file = await run(() => api.exportWorkspace());
    if (file.ok) saveText(workspaceText(file.value), { name: `${slug}.workspace.json`, type: "application/json" });
  };
  return (
    <Section
      title={say("Export")}
      lead={say("Releases, keys, people and the audit log are not in it. The same workspace always gives the same file.")}
      actions={
        <Button icon={<Download />} busy={busy} onClick={() => void save()}>
          {say("Download the file")}
        </Button>
      }
    >
      <p className="text-sm text-ink-soft">
        <Say
          message="With the file in a repository, {check} says what would keep it from going out, and {diff} whose experience a change touches."
          facts={{ check: <code className="font-mono text-xs">{command("check")}</code>, diff: <code className="font-mono text-xs">{command("diff")}</code> }}
        />
      </p>
      <ProblemBanner problem={problem} />
    </Section>
  );
}

const command = (verb: "check" | "diff"): string => `npx thenwise ${verb}`;
