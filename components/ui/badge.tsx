import { type ReactNode } from "react";
import { classes } from "./classes";

export type Tone = "neutral" | "accent" | "yes" | "no" | "unknown" | "info";

const tones: Readonly<Record<Tone, string>> = {
  neutral: "bg-sunken text-ink-soft",
  accent: "bg-accent-soft text-accent-ink",
  yes: "bg-yes-soft text-yes",
  no: "bg-no-soft text-no",
  unknown: "bg-unknown-soft text-unknown",
  info: "bg-info-soft text-info",
};

type BadgeProps = { readonly tone?: Tone; readonly icon?: ReactNode; readonly className?: string; readonly children: ReactNode };

/** A state in a word. With an icon, so that it is not told by colour alone. */
export function Badge({ tone = "neutral", icon, className, children }: BadgeProps) {
  return (
    <span className={classes("inline-flex h-6 w-fit shrink-0 items-center gap-1.5 rounded-full px-2.5 text-xs font-semibold whitespace-nowrap [&_i]:icon-3.5", tones[tone], className)}>
      {icon}
      {children}
    </span>
  );
}
