import Link from "next/link";
import { type ComponentProps } from "react";
import { classes } from "./classes";

export function TextLink({ className, ...rest }: ComponentProps<typeof Link>) {
  return (
    <Link
      {...rest}
      className={classes("focus-ring rounded-sm font-medium text-accent-ink underline decoration-accent/40 underline-offset-2 hover:decoration-accent", className)}
    />
  );
}
