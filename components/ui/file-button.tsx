"use client";

import { useEffect, useEffectEvent, useRef } from "react";
import { type ButtonIntent, type ButtonSize } from "./button-look";
import { Button } from "./button";
import { FileUp } from "./icons";

type FileButtonProps = {
  /** What the file is, for screen readers: "Workspace file". */
  readonly label: string;
  readonly accept: string;
  readonly busy?: boolean;
  readonly className?: string;
  readonly intent?: ButtonIntent;
  readonly size?: ButtonSize;
  readonly onFile: (file: File) => void;
  /** With it, several may be chosen at once. */
  readonly onFiles?: (files: readonly File[]) => void;
  readonly children: string;
};

/** A button that asks for a file. */
export function FileButton({ label, accept, busy = false, className, intent, size, onFile, onFiles, children }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const take = () => {
    const files = [...(input.current?.files ?? [])];
    const [file] = files;
    if (input.current === null || file === undefined) return;
    // The same file may be chosen again, after it was mended.
    input.current.value = "";
    if (onFiles === undefined) onFile(file);
    else onFiles(files);
  };
  // A file chosen before the page woke up is read when it does.
  const wake = useEffectEvent(take);
  useEffect(() => wake(), []);
  return (
    <>
      <Button icon={<FileUp />} busy={busy} {...(className === undefined ? {} : { className })} {...(intent === undefined ? {} : { intent })} {...(size === undefined ? {} : { size })} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input ref={input} type="file" accept={accept} multiple={onFiles !== undefined} aria-label={label} className="sr-only" tabIndex={-1} onChange={take} />
    </>
  );
}
