"use client";

import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { useWords } from "@/components/words/words-provider";

type CrashProps = { readonly digest: string | undefined; readonly onRetry: () => void };

/** A page broke: said in words, with a way on. What the visitor of a site sees is not touched by this. */
export function Crash({ digest, onRetry }: CrashProps) {
  const say = useWords();
  return (
    <div role="alert" className="mx-auto flex max-w-lg flex-col items-start gap-3 px-6 py-20">
      <h1 className="text-2xl">{say("This page could not be shown")}</h1>
      <p className="text-ink-soft">{say("Something went wrong on our side. What you saved is safe, and your visitors see what is live as before.")}</p>
      {digest === undefined ? null : <p className="text-sm text-ink-faint">{say("To quote when you ask for help: {digest}", { digest })}</p>}
      <div className="mt-3 flex gap-2">
        <Button intent="primary" onClick={onRetry}>
          {say("Try again")}
        </Button>
        <ButtonLink href="/">{say("Go to Today")}</ButtonLink>
      </div>
    </div>
  );
}
