"use client";

import { InPlace } from "./in-place";
import { type ChangedPiece } from "./told-piece";
import { fetchedLater } from "@/components/shell/fetched-later";
import { useWords } from "@/components/words/words-provider";

export const ArmShares = fetchedLater(() => import("@/components/editor/inspector/split-settings").then((module) => module.ArmShares), "spinner");

/** A share in the sentence. All of its split's are changed together, as they must add up. */
export function SharesPiece({ text, card, isStop }: ChangedPiece<"shares">) {
  const say = useWords();
  if (card.kind !== "split") return text;
  return (
    <InPlace text={text} says={say("{text}. Change the shares", { text })} name={say("Change shares")} isStop={isStop}>
      {() => <ArmShares node={card} />}
    </InPlace>
  );
}
