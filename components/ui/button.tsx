import { type ComponentProps, type ReactNode } from "react";
import { buttonLook, type ButtonIntent, type ButtonSize } from "./button-look";
import { classes } from "./classes";
import { LoaderCircle } from "./icons";
import { refusedBy, type WhyNot } from "./why-not";

type ButtonProps = Omit<ComponentProps<"button">, "disabled" | "aria-disabled"> & {
  readonly intent?: ButtonIntent;
  readonly size?: ButtonSize;
  readonly icon?: ReactNode;
  /** Under way: the words stay, the icon turns, a second press does nothing. */
  readonly busy?: boolean;
  readonly whyNot?: WhyNot;
};

export function Button({ intent = "quiet", size = "md", icon, busy = false, whyNot, className, children, onClick, ...rest }: ButtonProps) {
  const refused = refusedBy(whyNot);
  return (
    <button
      type="button"
      {...rest}
      {...refused}
      aria-busy={busy || undefined}
      aria-disabled={busy || refused !== null || undefined}
      // A busy button keeps the focus, so a keyboard user is not thrown back to the top of the page.
      onClick={busy || refused !== null ? (event) => event.preventDefault() : onClick}
      className={classes(buttonLook(intent, size), className)}
    >
      {busy ? <LoaderCircle className="animate-turn" /> : icon}
      {children}
    </button>
  );
}
