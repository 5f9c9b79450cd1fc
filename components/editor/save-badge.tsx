"use client";

import { useEditor } from "@/components/session/editor-session";
import { type IconComponent } from "@/components/ui/icon";
import { Check, CircleAlert, CloudOff, LoaderCircle, PenLine } from "@/components/ui/icons";
import { Tooltip } from "@/components/ui/tooltip";
import { classes } from "@/components/ui/classes";
import { useWords } from "@/components/words/words-provider";
import { type SaveState } from "@/lib/editor/editor-state";
import { message } from "@/lib/words/message";

type Look = { readonly icon: IconComponent; readonly word: string; readonly more: string; readonly tone: string };

/** Whether what is on screen is safe, and where. */
export function SaveBadge() {
  const save = useEditor((state) => state.save);
  const may = useEditor((state) => state.may.edit);
  const say = useWords();
  if (!may) return null;
  const { icon: Icon, word, more, tone } = lookOf(save);
  return (
    <Tooltip text={say(more)} side="bottom">
      <span role="status" tabIndex={0} className={classes("focus-ring flex items-center gap-1.5 rounded-md px-1.5 text-xs whitespace-nowrap", tone)}>
        <Icon className={classes("icon-3.5", save.state === "saving" && "animate-turn")} />
        {say(word)}
      </span>
    </Tooltip>
  );
}

function lookOf(save: SaveState): Look {
  switch (save.state) {
    case "saved":
      return { icon: Check, word: message("Saved"), more: message("Everything is saved."), tone: "text-ink-faint" };
    case "unsaved":
      return { icon: PenLine, word: message("Edited"), more: message("It is saved as soon as you rest."), tone: "text-ink-faint" };
    case "saving":
      return { icon: LoaderCircle, word: message("Saving …"), more: message("On its way to the server."), tone: "text-ink-faint" };
    case "offline":
      return { icon: CloudOff, word: message("Kept in this browser"), more: message("The server cannot be reached. Go on working: your edits are safe here and go out when it is back."), tone: "text-unknown font-semibold" };
    case "conflict":
      return { icon: CircleAlert, word: message("Someone else saved"), more: message("Choose which version to go on with."), tone: "text-no font-semibold" };
    case "refused":
      return { icon: CircleAlert, word: message("Not saved"), more: save.why, tone: "text-no font-semibold" };
  }
}
