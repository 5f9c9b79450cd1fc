"use client";

import { InPlace } from "./in-place";
import { type ChangedPiece } from "./told-piece";
import { useNodeEdit } from "@/components/editor/inspector/use-node-edit";
import { fetchedLater } from "@/components/shell/fetched-later";
import { useWords } from "@/components/words/words-provider";

export const PlacementChoices = fetchedLater(() => import("@/components/editor/inspector/placement-choices").then((module) => module.PlacementChoices), "spinner");

/** Where the campaign shows. */
export function PlacementsPiece({ text, card, isStop }: ChangedPiece<"placements">) {
  const say = useWords();
  const { put } = useNodeEdit();
  if (card.kind !== "entry") return text;
  return (
    <InPlace text={text} says={say("{text}. {deed}", { text, deed: say("Choose placements") })} name={say("Choose placements")} isStop={isStop}>
      {() => <PlacementChoices chosen={card.placements} onChange={(placements) => put({ ...card, placements: [...placements] }, say("Choose placements"))} disabled={false} />}
    </InPlace>
  );
}
