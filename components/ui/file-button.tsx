"use client";

import { useEffect, useEffectEvent, useRef } from "react";
import { Button } from "./button";
import { FileUp } from "./icons";

type FileButtonProps = {
  /** What the file is, for screen readers: "Workspace file". */
  readonly label: string;
  readonly accept: string;
  readonly busy?: boolean;
  readonly className?: string;
  readonly onFile: (file: File) => void;
  readonly children: string;
};

/** A button that asks for one file. */
export function FileButton({ label, accept, busy = false, className, onFile, children }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const take = () => {
    const file = input.current?.files?.[0];
    if (input.current === null || file === undefined) return;
    // The same file may be chosen again, after it was mended.
    input.current.value = "";
    onFile(file);
  };
  // A file chosen before the page woke up is read when it does.
  const wake = useEffectEvent(take);
  useEffect(() => wake(), []);
  return (
    <>
      <Button icon={<FileUp />} busy={busy} {...(className === undefined ? {} : { className })} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input ref={input} type="file" accept={accept} aria-label={label} className="sr-only" tabIndex={-1} onChange={take} />
    </>
  );
}
