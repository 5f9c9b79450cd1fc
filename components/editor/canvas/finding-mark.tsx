import { CircleAlert, TriangleAlert } from "lucide-react";
import { classes } from "@/components/ui/classes";
import { type Finding } from "@/lib/core/vocabulary/finding";

/** A dot at a card's corner: something is found here. What it is stands in the findings list and in the inspector. */
export function FindingMark({ findings }: { readonly findings: readonly Finding[] }) {
  const blocks = findings.some((finding) => finding.severity === "blocks");
  const Icon = blocks ? CircleAlert : TriangleAlert;
  return (
    <span
      aria-hidden
      className={classes(
        "pointer-events-none absolute -top-2 -right-2 flex h-5.5 min-w-5.5 items-center justify-center gap-0.5 rounded-full border-2 border-canvas px-1 text-xs font-semibold figures",
        blocks ? "bg-no-soft text-no" : "bg-unknown-soft text-unknown",
      )}
    >
      <Icon className="size-3.5" />
      {findings.length > 1 ? findings.length : null}
    </span>
  );
}
