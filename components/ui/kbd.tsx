import { type ReactNode } from "react";

/** A key to press. */
export function Kbd({ children }: { readonly children: ReactNode }) {
  return (
    <kbd className="inline-grid h-5.5 min-w-5.5 place-items-center rounded-sm border border-b-2 border-line-strong/60 bg-raised px-1.5 font-sans text-xs font-semibold text-ink-soft">{children}</kbd>
  );
}
