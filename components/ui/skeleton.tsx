"use client";

import { classes } from "./classes";
import { useWords } from "@/components/words/words-provider";

/** Stands where something will be in a moment. */
export const Skeleton = ({ className }: { readonly className?: string }) => <div aria-hidden className={classes("animate-breathe rounded-md bg-ink/8", className ?? "h-4 w-full")} />;

/** A list that is on its way; said aloud once. */
export function SkeletonRows({ rows = 5, label }: { readonly rows?: number; readonly label?: string }) {
  const say = useWords();
  return (
    <div role="status" className="flex flex-col gap-3">
      <span className="sr-only">{label ?? say("Loading")}</span>
      {Array.from({ length: rows }, (_, index) => (
        <Skeleton key={index} className="h-14 w-full" />
      ))}
    </div>
  );
}
