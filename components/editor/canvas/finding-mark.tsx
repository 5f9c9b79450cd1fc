import { standingLook } from "@/components/shell/standing-look";
import { classes } from "@/components/ui/classes";
import { loudest } from "@/lib/core/analyse/standing";
import { type Finding } from "@/lib/core/vocabulary/finding";

/** A dot at a card's corner: something is found here. What it is stands in the findings list and in the inspector. */
export function FindingMark({ findings }: { readonly findings: readonly Finding[] }) {
  const { Icon, soft } = standingLook[loudest(findings)];
  return (
    <span
      aria-hidden
      className={classes(
        "pointer-events-none absolute -top-2 -right-2 flex h-5.5 min-w-5.5 items-center justify-center gap-0.5 rounded-full border-2 border-canvas px-1 text-xs font-semibold figures",
        soft,
      )}
    >
      <Icon className="icon-3.5" />
      {findings.length > 1 ? findings.length : null}
    </span>
  );
}
