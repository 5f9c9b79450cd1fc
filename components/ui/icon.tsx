import { type ReactElement } from "react";
import { classes } from "./classes";

type IconProps = {
  /** How large: `icon-4` is four steps of the spacing scale. */
  readonly className?: string;
  /** Where the picture says what no word beside it says; without one it is for the eye alone. */
  readonly "aria-label"?: string;
};

export type IconComponent = (props: IconProps) => ReactElement;

/** An icon is a glyph of our font: see lib/decisions/icons-are-a-font.md. */
export function icon(glyph: string): IconComponent {
  return function Icon({ className, "aria-label": label }) {
    return <i data-glyph={glyph} className={classes("icon", className)} {...(label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label })} />;
  };
}
