"use client";

import { useState, type ReactNode } from "react";
import { classes } from "@/components/ui/classes";

type PictureDropProps = { readonly disabled: boolean; readonly onFiles: (files: readonly File[]) => void; readonly className?: string; readonly children: ReactNode };

/** Takes files that are dropped on it or pasted into it. An extra: whatever it does, a button does too. */
export function PictureDrop({ disabled, onFiles, className, children }: PictureDropProps) {
  const [over, setOver] = useState(false);
  if (disabled) return <div className={className}>{children}</div>;
  return (
    <div
      className={classes(className, over && "rounded-md outline-2 outline-offset-4 outline-accent outline-dashed")}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes("Files")) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => (event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget) ? undefined : setOver(false))}
      onDrop={(event) => {
        setOver(false);
        const files = [...event.dataTransfer.files];
        if (files.length === 0) return;
        event.preventDefault();
        onFiles(files);
      }}
      onPaste={(event) => {
        const files = [...event.clipboardData.files];
        if (files.length === 0) return;
        // A picture is not text of the field that has the keyboard, nor cards of the canvas.
        event.preventDefault();
        event.stopPropagation();
        onFiles(files);
      }}
    >
      {children}
    </div>
  );
}
