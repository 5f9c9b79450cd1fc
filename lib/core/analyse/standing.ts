import { type Finding, type Severity } from "@/lib/core/vocabulary/finding";

/** How a finding is shown: what blocks only because nobody has filled it in yet is to do, and not wrong. */
export type Standing = Severity | "to-do";

const notYet: ReadonlySet<string> = new Set(["no-placement", "way-out-leads-nowhere", "empty-group"]);
const notYetWhereMissing: ReadonlySet<unknown> = new Set(["attribute", "operand", "event", "property"]);

export function standingOf({ code, severity, facts }: Finding): Standing {
  if (severity !== "blocks") return severity;
  const isToDo = notYet.has(code) || (code === "unfinished-comparison" && notYetWhereMissing.has(facts["missing"])) || (code === "content-incomplete" && facts["fault"] === "missing");
  return isToDo ? "to-do" : "blocks";
}

/** The loudest first. */
export const standings = ["blocks", "warns", "to-do", "info"] as const satisfies readonly Standing[];

/** How several findings together are shown. */
export function loudest(findings: readonly Finding[]): Standing {
  const found = new Set(findings.map(standingOf));
  return standings.find((standing) => found.has(standing)) ?? "info";
}
