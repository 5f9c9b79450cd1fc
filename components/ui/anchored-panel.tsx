"use client";

import { type ReactNode } from "react";
import { useLayers } from "./use-layers";

/** What opens at a point of the screen. */
export type AtPointProps = {
  /** Where on the screen it opens, in CSS pixels of the window; null: closed. */
  readonly at: { readonly x: number; readonly y: number } | null;
  /** What it is for, for those who cannot see where it opened. */
  readonly name: string;
  readonly onClose: () => void;
  /** Finds where the focus goes when what opened it is gone. */
  readonly orBackTo: string;
  readonly children: ReactNode;
};

/** A panel that opens at a point instead of at a button of its own: one panel for hundreds of places. */
export function AnchoredPanel(props: AtPointProps) {
  const layers = useLayers(props.at !== null, props.onClose);
  return layers === null ? null : <layers.AnchoredPanelLayer {...props} />;
}
