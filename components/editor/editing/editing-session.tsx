"use client";

import { createContext, useContext, useState, type ReactNode } from "react";
import { createStore, useStore, type StoreApi } from "zustand";
import { type NodeKind, type WayOut } from "@/lib/core/nodes/node";
import { type EdgeId, type NodeId } from "@/lib/core/vocabulary/ids";

/** One way out of one card. */
export type Way = { readonly node: NodeId; readonly way: WayOut };
/** A card, or one of its ways out when that is what was pressed. */
export type Target = { readonly node: NodeId; readonly way: WayOut | null };
/** A way out that is led to a card, or a new card from the palette. Points are CSS pixels of the window. */
export type Dragging = { readonly what: "line" | NodeKind; readonly from: Point; readonly to: Point };
type Point = { readonly x: number; readonly y: number };
export type LitPath = { readonly nodes: ReadonlySet<string>; readonly edges: ReadonlySet<string> };

/** What the drawing itself remembers: nothing here is saved or undone. */
export type EditingState = {
  /** The way out whose + was pressed, and where on the screen. */
  readonly adding: (Way & { readonly x: number; readonly y: number }) | null;
  /** The way out that waits for a card to be led to. */
  readonly connecting: Way | null;
  /** The line that is being moved, with the card it leads to, and waits for a way out to hang on. */
  readonly moving: { readonly edge: EdgeId; readonly node: NodeId } | null;
  /** Why what was tried cannot be, and on which card. */
  readonly refusal: { readonly on: NodeId; readonly words: string } | null;
  /** What is being dragged, and from where to where on the screen. */
  readonly dragging: Dragging | null;
  /** The card, or the branch, that is to be deleted, while the dialog asks what becomes of the rest. */
  readonly deleting: Target | null;
  /** What the open menu speaks of, and where on the screen it opened; `on` null: the drawing as a whole. */
  readonly menu: (Point & { readonly on: Target | null }) | null;
  readonly lit: LitPath | null;
  /** What is searched in the flow; null: the search is closed. */
  readonly search: string | null;
};

const closed: EditingState = { adding: null, connecting: null, moving: null, refusal: null, dragging: null, deleting: null, menu: null, lit: null, search: null };

/** Whether the next card that is pressed is an answer and not a selection. */
export const isChoosing = ({ connecting, moving }: EditingState): boolean => connecting !== null || moving !== null;

const EditingContext = createContext<StoreApi<EditingState> | null>(null);

export function EditingSession({ children }: { readonly children: ReactNode }) {
  const [store] = useState(() => createStore<EditingState>(() => closed));
  return <EditingContext.Provider value={store}>{children}</EditingContext.Provider>;
}

export function useEditing<Piece>(selector: (state: EditingState) => Piece): Piece {
  return useStore(useEditingStore(), selector);
}

export function useEditingStore(): StoreApi<EditingState> {
  const store = useContext(EditingContext);
  if (store === null) throw new Error("useEditing is used outside a EditingSession");
  return store;
}
