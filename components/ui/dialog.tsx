"use client";

import { type ReactNode } from "react";
import { useLayers } from "./use-layers";

export type DialogProps = {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: ReactNode;
  readonly description?: ReactNode;
  readonly size?: "sm" | "md" | "lg" | "xl";
  /** Buttons, the main one last. */
  readonly footer?: ReactNode;
  /** Finds where the focus goes when what opened it is gone. */
  readonly orBackTo?: string;
  readonly children?: ReactNode;
};

/** Something to finish or leave before going on. Wrap fields and footer in your own form where Enter should send. */
export function Dialog(props: DialogProps) {
  const layers = useLayers(props.open, () => props.onOpenChange(false));
  return layers === null ? null : <layers.DialogLayer {...props} />;
}
