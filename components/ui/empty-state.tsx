import { type ReactNode } from "react";
import { classes } from "./classes";

type EmptyStateProps = {
  readonly icon?: ReactNode;
  readonly title: string;
  /** What this place is for, and what to do first. */
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  readonly className?: string;
};

/** A place with nothing in it yet teaches what it is for. */
export function EmptyState({ icon, title, children, action, className }: EmptyStateProps) {
  return (
    <div className={classes("flex flex-col items-center gap-2 rounded-xl border border-dashed border-line-strong/60 px-6 py-12 text-center", className)}>
      {icon === undefined ? null : <span className="mb-2 grid size-12 place-items-center rounded-full bg-accent-soft text-accent-ink [&_i]:icon-5.5">{icon}</span>}
      <h2 className="text-lg">{title}</h2>
      {children === undefined ? null : <div className="max-w-md text-sm text-ink-soft">{children}</div>}
      {action === undefined ? null : <div className="mt-3 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  );
}
