import Link from "next/link";
import { type ComponentProps, type ReactNode } from "react";
import { buttonLook, type ButtonIntent, type ButtonSize } from "./button-look";
import { classes } from "./classes";

type ButtonLinkProps = ComponentProps<typeof Link> & {
  readonly intent?: ButtonIntent;
  readonly size?: ButtonSize;
  readonly icon?: ReactNode;
};

/** A link that weighs as much as a button: it goes somewhere, it does nothing. */
export function ButtonLink({ intent = "quiet", size = "md", icon, className, children, ...rest }: ButtonLinkProps) {
  return (
    <Link {...rest} className={classes(buttonLook(intent, size), className)}>
      {icon}
      {children}
    </Link>
  );
}
