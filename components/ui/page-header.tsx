import { type ReactNode } from "react";

type PageHeaderProps = {
  readonly title: ReactNode;
  /** One sentence: what this page is for. */
  readonly lead?: ReactNode;
  /** Above the title: where this page hangs. */
  readonly crumb?: ReactNode;
  readonly badge?: ReactNode;
  readonly actions?: ReactNode;
};

export function PageHeader({ title, lead, crumb, badge, actions }: PageHeaderProps) {
  return (
    <header className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3 pb-6">
      <div className="min-w-0 grow basis-80">
        {crumb === undefined ? null : <div className="mb-1 text-sm text-ink-soft">{crumb}</div>}
        <div className="flex flex-wrap items-center gap-3">
          <h1 className="text-2xl">{title}</h1>
          {badge}
        </div>
        {lead === undefined ? null : <p className="mt-1 max-w-2xl text-pretty text-ink-soft">{lead}</p>}
      </div>
      {actions === undefined ? null : <div className="flex flex-wrap items-center gap-2 sm:pt-1">{actions}</div>}
    </header>
  );
}
