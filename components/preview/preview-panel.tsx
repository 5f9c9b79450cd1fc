"use client";

import { useState } from "react";
import { type FrameWidth } from "./content-frame";
import { ForcedVariant } from "./forced-variant";
import { MomentControl } from "./moment-control";
import { PreviewResult } from "./preview-result";
import { ProfileCopy } from "./profile-copy";
import { SubjectPicker } from "./subject-picker";
import { UnfinishedNote } from "./unfinished-note";
import { usePreview, type PreviewScope } from "./use-preview";
import { WidthSwitch } from "./width-switch";
import { useEditorActions } from "@/components/session/editor-session";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { UserRound } from "@/components/ui/icons";
import { Select } from "@/components/ui/select";
import { useWords } from "@/components/words/words-provider";
import { message } from "@/lib/words/message";
import { said } from "@/lib/words/said";

type Mode = PreviewScope | "force";

const modes = [
  { value: "all-campaigns", label: message("As this person"), hint: message("All rules of all campaigns, with this draft in its place") },
  { value: "this-campaign", label: message("Only this campaign"), hint: message("Its rules, as if no other campaign were there") },
  { value: "force", label: message("Force a variant"), hint: message("Rules ignored: look at any variant") },
] as const;

/** See as: what the chosen person gets in every placement of this campaign, drawn, with why. */
export function PreviewPanel() {
  const say = useWords();
  const [mode, setMode] = useState<Mode>("all-campaigns");
  const [width, setWidth] = useState<FrameWidth>("tablet");
  const preview = usePreview(mode === "this-campaign" ? "this-campaign" : "all-campaigns");
  const { setPreviewProfile } = useEditorActions();
  const read = preview !== null && preview.environment.ok ? Object.keys(preview.environment.value.bundle.bundle.attributes) : [];
  return (
    <div className="relative flex flex-col gap-4 p-4">
      <SubjectPicker />
      {preview?.subject.edited === true ? (
        <section aria-label={say("Edited copy of {name}", { name: preview.subject.name })} className="flex flex-col gap-2">
          <Badge tone="info">{say("An edited copy: the saved persona stays as it is")}</Badge>
          <ProfileCopy profile={preview.subject.profile} read={read} onChange={setPreviewProfile} />
        </section>
      ) : null}
      <div className="grid grid-cols-[repeat(auto-fit,minmax(11rem,1fr))] gap-3">
        {preview?.subject.edited === true ? null : <MomentControl />}
        <div className="flex flex-col gap-1.5">
          <span className="text-sm font-semibold">{say("Rules")}</span>
          <Select aria-label={say("Which rules the preview follows")} controlSize="sm" options={said(modes, say)} value={mode} onValueChange={setMode} />
        </div>
      </div>
      <div className="flex items-center justify-between border-t pt-3">
        <h3 className="text-base font-semibold">{mode === "force" ? say("Forced") : preview === null ? say("What they see") : say("What {name} sees", { name: preview.subject.name })}</h3>
        <WidthSwitch width={width} onChange={setWidth} />
      </div>
      <UnfinishedNote />
      {mode === "force" ? (
        <ForcedVariant width={width} />
      ) : preview === null ? (
        <EmptyState
          icon={<UserRound />}
          title={say("Who is looking?")}
          action={
            <Button size="sm" onClick={() => setPreviewProfile({ attributes: {} })}>
              {say("Somebody of whom nothing is known")}
            </Button>
          }
        >
          {say("Choose a persona above or in the strip below. You see what they get here, and their way lights up in the drawing.")}
        </EmptyState>
      ) : (
        <PreviewResult preview={preview} width={width} />
      )}
    </div>
  );
}
