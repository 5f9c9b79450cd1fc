"use client";

import { useCondition } from "./condition-session";
import { standingLook } from "@/components/shell/standing-look";
import { classes } from "@/components/ui/classes";
import { type ConditionId } from "@/lib/core/vocabulary/ids";

/** What Check says about a part, where it stands. */
export function PartFindings({ id }: { readonly id: ConditionId }) {
  const findings = useCondition().findingsOf(id);
  if (findings.length === 0) return null;
  return (
    <ul className="mt-1.5 flex flex-col gap-1">
      {findings.map(({ sentence, standing }) => {
        const { Icon, ink } = standingLook[standing];
        return (
          <li key={sentence} className={classes("flex items-start gap-1.5 text-sm", ink)}>
            <Icon className="mt-0.5 icon-4 shrink-0" />
            {sentence}
          </li>
        );
      })}
    </ul>
  );
}
