"use client";

import { InPlace } from "./in-place";
import { type ChangedPiece } from "./told-piece";
import { NoteSettings } from "@/components/editor/inspector/note-settings";
import { useWords } from "@/components/words/words-provider";

/** What a note says to colleagues. */
export function NotePiece({ text, card, isStop }: ChangedPiece<"note">) {
  const say = useWords();
  if (card.kind !== "note") return text;
  return (
    <InPlace text={text} says={say("{text}. {deed}", { text, deed: say("Edit note") })} name={say("Edit note")} isStop={isStop} isText>
      {() => <NoteSettings node={card} />}
    </InPlace>
  );
}
