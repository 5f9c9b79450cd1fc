"use client";

import { SeeInDemo } from "./see-in-demo";
import { useWorkspace } from "@/components/shell/workspace-context";
import { useEditor } from "@/components/session/editor-session";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Dialog } from "@/components/ui/dialog";
import { CircleCheck } from "@/components/ui/icons";
import { useWords } from "@/components/words/words-provider";
import { type EnvironmentState } from "@/lib/editor/editor-state";
import { type ReleaseDto } from "@/lib/api/releases";
import { inList } from "@/lib/words/in-list";

type PublishedProps = { readonly release: ReleaseDto; readonly environment: EnvironmentState; readonly deed: "publish" | "withdraw"; readonly onClose: () => void };

/** It is done: its number, and where to go from here. */
export function Published({ release, environment, deed, onClose }: PublishedProps) {
  const say = useWords();
  const workspace = useEditor((state) => state.workspace);
  const { hasDemo } = useWorkspace();
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      size="md"
      title={deed === "publish" ? say("Release {number} is live in {environment}", { number: release.number, environment: environment.name.toLowerCase() }) : say("Taken out of {environment} with release {number}", { environment: environment.name.toLowerCase(), number: release.number })}
      footer={
        <>
          <ButtonLink href={`/${workspace}/releases`}>{say("All releases")}</ButtonLink>
          <Button intent="primary" onClick={onClose}>
            {say("Back to the campaign")}
          </Button>
        </>
      }
    >
      <div role="status" className="flex items-start gap-3 rounded-lg bg-yes-soft p-3 text-sm">
        <CircleCheck className="mt-0.5 icon-4 shrink-0 text-yes" />
        <p>
          {say("Sites, apps and edges take it over within seconds. With it {count, plural, one {one campaign is} other {# campaigns are}} live: {names}. To go back, publish an older release again.", {
            count: release.campaigns.length,
            names: inList(release.campaigns.map(({ name }) => say("“{name}”", { name })), say),
          })}
        </p>
      </div>
      {hasDemo ? <SeeInDemo environment={environment} /> : null}
    </Dialog>
  );
}
