import { type ReactNode } from "react";
import { classes } from "./classes";
import { CircleAlert, CircleCheck, Info, TriangleAlert } from "./icons";

export type BannerTone = "info" | "warn" | "danger" | "done";

type BannerProps = {
  readonly tone?: BannerTone;
  readonly title?: ReactNode;
  readonly actions?: ReactNode;
  /** "alert" when it answers something the person just did. */
  readonly live?: "alert" | "status";
  readonly className?: string;
  readonly children?: ReactNode;
};

const looks = {
  info: { box: "border-info/30 bg-info-soft", icon: <Info className="text-info" /> },
  warn: { box: "border-unknown/30 bg-unknown-soft", icon: <TriangleAlert className="text-unknown" /> },
  danger: { box: "border-no/30 bg-no-soft", icon: <CircleAlert className="text-no" /> },
  done: { box: "border-yes/30 bg-yes-soft", icon: <CircleCheck className="text-yes" /> },
} as const;

/** Something about this page that people must know before they go on. */
export function Banner({ tone = "info", title, actions, live, className, children }: BannerProps) {
  const look = looks[tone];
  return (
    <div role={live} className={classes("flex items-start gap-3 rounded-lg border px-4 py-3 text-sm text-ink [&>i]:mt-0.5 [&>i]:icon-4 [&>i]:shrink-0", look.box, className)}>
      {look.icon}
      <div className="min-w-0 grow">
        {title === undefined ? null : <p className="font-semibold">{title}</p>}
        {children === undefined ? null : <div className={title === undefined ? "" : "mt-0.5"}>{children}</div>}
        {actions === undefined ? null : <div className="mt-2.5 flex flex-wrap gap-2">{actions}</div>}
      </div>
    </div>
  );
}
