"use client";

import { type ReactNode } from "react";
import { useLayers } from "./use-layers";

export type AlertDialogProps = {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: ReactNode;
  /** Exactly what will happen, and to whom. */
  readonly description: ReactNode;
  /** The deed, in words: "Delete persona", never "OK". */
  readonly action: string;
  readonly intent?: "primary" | "danger";
  readonly busy?: boolean;
  readonly onConfirm: () => void;
  readonly cancel?: string;
  readonly children?: ReactNode;
};

/** Asks before something that others will notice. It stays open while busy; the caller closes it. */
export function AlertDialog(props: AlertDialogProps) {
  const layers = useLayers(props.open, () => props.onOpenChange(false));
  return layers === null ? null : <layers.AlertDialogLayer {...props} />;
}
