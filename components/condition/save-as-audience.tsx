"use client";

import { useState } from "react";
import { fieldError, problemSentence, restOf } from "@/components/shell/problem-words";
import { useCall } from "@/components/shell/use-call";
import { useWorkspace } from "@/components/shell/workspace-context";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { useWords } from "@/components/words/words-provider";
import { limits } from "@/lib/api/limits";
import { type Audience } from "@/lib/core/conditions/audience";
import { type Condition } from "@/lib/core/conditions/condition";

type SaveAsAudienceProps = {
  readonly condition: Condition;
  /** What it says, in words. */
  readonly sentence: string;
  readonly onClose: () => void;
  readonly onSaved: (audience: Audience) => void;
};

/** Gives a condition a name, so that other campaigns can use it as well. */
export function SaveAsAudience({ condition, sentence, onClose, onSaved }: SaveAsAudienceProps) {
  const say = useWords();
  const { api } = useWorkspace();
  const { busy, problem, run } = useCall();
  const [name, setName] = useState("");
  const other = restOf(problem, ["name"]);
  const save = async () => {
    const saved = await run(() => api.createAudience({ name: name.trim(), description: "", condition }));
    if (!saved.ok) return;
    const { id, description } = saved.value;
    onSaved({ id, name: saved.value.name, description, condition: saved.value.condition });
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      size="sm"
      title={say("Save as audience")}
      description={say("Any campaign can use it. Here its name takes the condition's place; undo brings the condition back.")}
      footer={
        <>
          <Button onClick={onClose}>{say("Cancel")}</Button>
          <Button type="submit" form="save-as-audience" intent="primary" busy={busy} whyNot={name.trim() === "" ? say("Give it a name first.") : null}>
            {say("Create audience")}
          </Button>
        </>
      }
    >
      <form
        id="save-as-audience"
        className="flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== "" && !busy) void save();
        }}
      >
        {other === null ? null : <Banner tone="danger" live="alert">{problemSentence(other, say)}</Banner>}
        <Field label={say("Name")} required error={fieldError(problem, "name", say)}>
          <TextInput value={name} maxLength={limits.name} onValueChange={setName} placeholder={say("Returning VIPs")} />
        </Field>
        <p className="text-sm text-ink-soft">{say("That means: {sentence}.", { sentence })}</p>
      </form>
    </Dialog>
  );
}
