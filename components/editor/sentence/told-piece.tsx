"use client";

import { AddPiece } from "./add-piece";
import { NamePiece } from "./name-piece";
import { NotePiece } from "./note-piece";
import { PartPiece } from "./part-piece";
import { PlacementsPiece } from "./placements-piece";
import { SharesPiece } from "./shares-piece";
import { useEditor } from "@/components/session/editor-session";
import { type FlowNode } from "@/lib/core/nodes/node";
import { type NodeId } from "@/lib/core/vocabulary/ids";
import { type Changes } from "@/lib/editor/told-flow";

export type ChangedPiece<Is extends Changes["is"]> = { readonly text: string; readonly card: FlowNode; readonly changes: Extract<Changes, { readonly is: Is }>; readonly isStop: boolean };
type ToldPieceProps = { readonly text: string; readonly node: NodeId; readonly changes: Changes; readonly isStop: boolean };

/** A stretch of a sentence that can be changed where it stands; whoever may not edit reads it. */
export function ToldPiece({ node, changes, ...piece }: ToldPieceProps) {
  const may = useEditor((state) => state.may.edit);
  const card = useEditor(({ flow }) => flow.nodes[node]);
  // Texts of their own, in which nothing stands out.
  if (!may && (changes.is === "note" || changes.is === "add")) return piece.text;
  if (!may || card === undefined) return <strong className="font-semibold text-ink">{piece.text}</strong>;
  switch (changes.is) {
    case "part":
      return <PartPiece {...piece} card={card} changes={changes} />;
    case "name":
      return <NamePiece {...piece} card={card} changes={changes} />;
    case "shares":
      return <SharesPiece {...piece} card={card} changes={changes} />;
    case "note":
      return <NotePiece {...piece} card={card} changes={changes} />;
    case "placements":
      return <PlacementsPiece {...piece} card={card} changes={changes} />;
    case "add":
      return <AddPiece {...piece} card={card} changes={changes} />;
  }
}
