"use client";

import { type Uploads } from "./use-upload";
import { CircleAlert } from "@/components/ui/icons";
import { useWords } from "@/components/words/words-provider";

/** How far a picture is on its way, and which were not taken and why. */
export function UploadNews({ uploads: { state, faults } }: { readonly uploads: Pick<Uploads, "state" | "faults"> }) {
  const say = useWords();
  const words = state === null ? "" : state.share < 1 ? say("Bringing in {name} …", { name: state.name }) : say("Preparing {name} …", { name: state.name });
  return (
    <>
      <div role="status" className="text-xs text-ink-soft empty:hidden">
        {state === null ? null : (
          <>
            <p className="truncate">{words}</p>
            <progress aria-label={words} max={1} {...(state.share < 1 ? { value: state.share } : {})} className="mt-1 h-1.5 w-full accent-accent" />
          </>
        )}
      </div>
      {faults.map(({ name, why }) => (
        <p key={name} role="alert" className="flex items-start gap-1.5 text-sm text-no">
          <CircleAlert className="mt-0.5 icon-4 shrink-0" />
          <span className="min-w-0 wrap-anywhere">
            <span className="font-semibold">{name}</span>: {why}
          </span>
        </p>
      ))}
    </>
  );
}
