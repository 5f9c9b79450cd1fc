"use client";

import { type ReactNode } from "react";
import { PartFindings } from "./part-findings";
import { PartMenu } from "./part-menu";
import { TruthOf } from "./truth-of";
import { type Condition } from "@/lib/core/conditions/condition";

type RowFrameProps = { readonly part: Condition; readonly parent: Condition | null; readonly name: string; readonly children: ReactNode };

/** What every row has around its controls: the menu, the persona's answer, what Check says. */
export function RowFrame({ part, parent, name, children }: RowFrameProps) {
  return (
    <div role="group" aria-label={name} data-part={part.id} className="rounded-md py-0.5">
      {/* The menu stands beside the first line only, so what is below has the whole width. */}
      <div className="relative [&_.row-first]:mr-8">
        {children}
        <div className="absolute top-0.5 right-0">
          <PartMenu part={part} parent={parent} name={name} />
        </div>
      </div>
      <div className="empty:hidden mt-1.5">
        <TruthOf id={part.id} />
      </div>
      <PartFindings id={part.id} />
    </div>
  );
}
