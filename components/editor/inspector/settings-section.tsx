import { type ReactNode } from "react";

type SettingsSectionProps = { readonly title: string; readonly lead?: ReactNode; readonly aside?: ReactNode; readonly children: ReactNode };

/** A part of a box's settings, under its own small heading. */
export function SettingsSection({ title, lead, aside, children }: SettingsSectionProps) {
  return (
    <section className="flex flex-col gap-2.5 border-t pt-4">
      <header>
        <div className="flex min-h-7 items-center justify-between gap-2">
          <h3 className="text-sm font-semibold">{title}</h3>
          {aside}
        </div>
        {lead === undefined ? null : <p className="text-xs text-ink-faint">{lead}</p>}
      </header>
      {children}
    </section>
  );
}
