"use client";

import { useState } from "react";
import { Avatar } from "@/components/ui/avatar";
import { Popover } from "@/components/ui/popover";
import { TextInput } from "@/components/ui/text-input";
import { useWords } from "@/components/words/words-provider";

const faces = ["🧔", "👩", "👨", "🧑", "👵", "👴", "🧕", "👳", "👱‍♀️", "👩‍🦰", "👨‍🦱", "👩‍🦱", "👨🏽", "👩🏿", "👨🏾", "🧑🏼", "🧗", "🚵", "🏕️", "🥾", "🎿", "🐶", "🦊", "🤖", "👻", "🕵️", "🛍️", "💎"] as const;

type FacePickerProps = { readonly face: string; readonly onFaceChange: (face: string) => void; readonly disabled: boolean };

export function FacePicker({ face, onFaceChange, disabled }: FacePickerProps) {
  const say = useWords();
  const [open, setOpen] = useState(false);
  const choose = (next: string) => {
    onFaceChange(next);
    setOpen(false);
  };
  const trigger = (
    <button type="button" disabled={disabled} aria-label={say("Face: {face}. Choose another", { face })} className="focus-ring rounded-full">
      <Avatar face={face} size="lg" />
    </button>
  );
  return (
    <Popover trigger={trigger} name={say("Choose a face")} open={open} onOpenChange={setOpen}>
      <div className="grid grid-cols-7 gap-1">
        {faces.map((candidate) => (
          <button key={candidate} type="button" aria-pressed={candidate === face} onClick={() => choose(candidate)} className="focus-ring grid size-8 place-items-center rounded-md text-xl hover:bg-sunken aria-pressed:bg-accent-soft">
            {candidate}
          </button>
        ))}
      </div>
      <div className="mt-3">
        <TextInput aria-label={say("Another emoji")} placeholder={say("Or paste any emoji")} controlSize="sm" maxLength={16} onValueChange={(next) => (next.trim() === "" ? undefined : onFaceChange(next.trim()))} />
      </div>
    </Popover>
  );
}
