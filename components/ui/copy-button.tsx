"use client";

import { useState } from "react";
import { Button } from "./button";
import { IconButton } from "./icon-button";
import { Check, Copy } from "./icons";
import { notify } from "./toast";
import { useWords } from "@/components/words/words-provider";

type CopyButtonProps = { readonly text: string; /** What is copied: "the key". */ readonly what: string; readonly compact?: boolean };

export function CopyButton({ text, what, compact = false }: CopyButtonProps) {
  const say = useWords();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
      setTimeout(() => setCopied(false), 2000);
    } catch {
      notify.failed(say("Your browser did not let us copy. Select the text and press Ctrl+C."));
    }
  };
  const icon = copied ? <Check /> : <Copy />;
  if (compact) return <IconButton name={copied ? say("Copied") : say("Copy {what}", { what })} icon={icon} size="sm" onClick={copy} />;
  return (
    <Button icon={icon} size="sm" onClick={copy} aria-label={copied ? say("Copied") : say("Copy {what}", { what })}>
      {copied ? say("Copied") : say("Copy")}
    </Button>
  );
}
