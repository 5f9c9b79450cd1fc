import { classes } from "./classes";
import { LoaderCircle } from "./icons";

type SpinnerProps = { readonly label?: string; readonly className?: string };

/** Says that something is under way; with a label it is also said aloud. */
export function Spinner({ label, className }: SpinnerProps) {
  return (
    <span role={label === undefined ? undefined : "status"} className="inline-flex items-center gap-2 text-sm text-ink-soft">
      <LoaderCircle className={classes("icon-4 animate-turn", className)} />
      {label}
    </span>
  );
}
