import { type ComponentProps, type ReactNode } from "react";
import { classes } from "./classes";

/** A sheet of paper on the canvas. */
export function Card({ className, ...rest }: ComponentProps<"div">) {
  return <div {...rest} className={classes("rounded-lg border bg-surface shadow-sm", className)} />;
}

type SectionProps = { readonly title: ReactNode; readonly lead?: ReactNode; readonly actions?: ReactNode; readonly className?: string; readonly children: ReactNode };

/** A card with a heading. */
export function Section({ title, lead, actions, className, children }: SectionProps) {
  return (
    <section className={classes("rounded-lg border bg-surface shadow-sm", className)}>
      <header className="flex flex-wrap items-start justify-between gap-3 px-5 pt-4 pb-3">
        <div className="min-w-0">
          <h2 className="text-lg">{title}</h2>
          {lead === undefined ? null : <p className="text-sm text-ink-soft">{lead}</p>}
        </div>
        {actions}
      </header>
      <div className="px-5 pb-5">{children}</div>
    </section>
  );
}
