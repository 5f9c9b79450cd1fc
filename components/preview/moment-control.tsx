"use client";

import { localMomentText, momentFromLocalText } from "@/components/shell/local-moment";
import { useEditor, useEditorActions } from "@/components/session/editor-session";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { useWords } from "@/components/words/words-provider";

/** The moment the preview stands at: now, or any other, to see schedules and "in the last days" at work. */
export function MomentControl() {
  const say = useWords();
  const now = useEditor((state) => state.now);
  const { setNow } = useEditorActions();
  const back = (
    <Button intent="ghost" size="sm" className="h-6 px-1.5 text-xs" onClick={() => setNow(null)}>
      {say("Back to now")}
    </Button>
  );
  return (
    <Field label={say("Date and time")} hint={now === null ? say("Empty means now.") : say("The preview stands at this moment.")} aside={now === null ? null : back}>
      <TextInput
        type="datetime-local"
        controlSize="sm"
        value={now === null ? "" : localMomentText(new Date(now).toISOString())}
        onValueChange={(text) => {
          const moment = momentFromLocalText(text);
          setNow(moment === null ? null : Date.parse(moment));
        }}
      />
    </Field>
  );
}
