"use client";

import { AudienceRow } from "./audience-row";
import { BehaviourRow } from "./behaviour-row";
import { ComparisonRow } from "./comparison-row";
import { GroupBox } from "./group-box";
import { assertNever } from "@/lib/std/assert-never";
import { type Condition } from "@/lib/core/conditions/condition";

type PartRowProps = { readonly part: Condition; readonly parent: Condition | null; readonly level: number };

/** One part of a condition, drawn as its kind. */
export function PartRow({ part, parent, level }: PartRowProps) {
  switch (part.kind) {
    case "group":
      return <GroupBox group={part} parent={parent} level={level} />;
    case "comparison":
      return <ComparisonRow comparison={part} parent={parent} />;
    case "audience":
      return <AudienceRow part={part} parent={parent} />;
    case "behaviour":
      return <BehaviourRow behaviour={part} parent={parent} />;
    default:
      return assertNever(part);
  }
}
