import { type ComponentProps, type ReactNode } from "react";
import { buttonLook, type ButtonIntent, type ButtonSize } from "./button-look";
import { classes } from "./classes";
import { LoaderCircle } from "./icons";

type ButtonProps = ComponentProps<"button"> & {
  readonly intent?: ButtonIntent;
  readonly size?: ButtonSize;
  readonly icon?: ReactNode;
  /** Under way: the words stay, the icon turns, a second press does nothing. */
  readonly busy?: boolean;
};

export function Button({ intent = "quiet", size = "md", icon, busy = false, className, children, onClick, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-busy={busy || undefined}
      aria-disabled={busy || rest["aria-disabled"]}
      // A busy button keeps the focus, so a keyboard user is not thrown back to the top of the page.
      onClick={busy ? (event) => event.preventDefault() : onClick}
      className={classes(buttonLook(intent, size), className)}
    >
      {busy ? <LoaderCircle className="animate-turn" /> : icon}
      {children}
    </button>
  );
}
