"use client";

import { type ComponentProps, type ReactNode } from "react";
import { iconButtonLook, type ButtonIntent, type ButtonSize } from "./button-look";
import { classes } from "./classes";
import { LoaderCircle } from "./icons";
import { Tooltip } from "./tooltip";
import { refusedBy, type WhyNot } from "./why-not";

type IconButtonProps = Omit<ComponentProps<"button">, "children" | "name" | "disabled" | "aria-disabled"> & {
  /** What it does, in words: read aloud, and shown on hover and focus. */
  readonly name: string;
  readonly icon: ReactNode;
  readonly intent?: ButtonIntent;
  readonly size?: ButtonSize;
  readonly busy?: boolean;
  readonly whyNot?: WhyNot;
  readonly tooltipSide?: "top" | "right" | "bottom" | "left";
};

export function IconButton({ name, icon, intent = "ghost", size = "md", busy = false, whyNot, tooltipSide = "top", className, onClick, ...rest }: IconButtonProps) {
  const refused = refusedBy(whyNot, name);
  return (
    <Tooltip text={name} side={tooltipSide}>
      <button
        type="button"
        {...rest}
        {...refused}
        aria-label={name}
        aria-busy={busy || undefined}
        onClick={busy || refused !== null ? (event) => event.preventDefault() : onClick}
        className={classes(iconButtonLook(intent, size), className)}
      >
        {busy ? <LoaderCircle className="animate-turn" /> : icon}
      </button>
    </Tooltip>
  );
}
