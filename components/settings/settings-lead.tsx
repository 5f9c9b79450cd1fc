import { type ReactNode } from "react";

/** What a page of the settings is for, and what can be done there. */
export function SettingsLead({ actions, children }: { readonly actions: ReactNode; readonly children: ReactNode }) {
  return (
    <div className="mb-4 flex flex-wrap items-start justify-between gap-3">
      <p className="max-w-2xl grow basis-80 text-pretty text-ink-soft">{children}</p>
      <div className="flex flex-wrap gap-2">{actions}</div>
    </div>
  );
}
