"use client";

import { type ReactNode } from "react";
import { useLayers } from "./use-layers";

export type SheetProps = {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: ReactNode;
  readonly description?: ReactNode;
  readonly side?: "left" | "right" | "bottom";
  readonly size?: "sm" | "md" | "lg";
  readonly footer?: ReactNode;
  readonly children?: ReactNode;
};

/** A panel that slides over the page from one side: longer work than a dialog, still on the same page. */
export function Sheet(props: SheetProps) {
  const layers = useLayers(props.open, () => props.onOpenChange(false));
  return layers === null ? null : <layers.SheetLayer {...props} />;
}
