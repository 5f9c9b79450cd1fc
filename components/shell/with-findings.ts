import { standingOf } from "@/lib/core/analyse/standing";
import { type Finding } from "@/lib/core/vocabulary/finding";
import { ended } from "@/lib/words/ended";
import { type Words } from "@/lib/words/words";

/** The name of a card as it is spoken, with how much is to do there and how much was found. */
export function withFindings(name: string, findings: readonly Finding[], say: Words): string {
  const toDo = findings.filter((finding) => standingOf(finding) === "to-do").length;
  const found = findings.length - toDo;
  if (findings.length === 0) return name;
  const named = toDo === 0 ? ended(name) : say("{name} {count, plural, one {One thing to do.} other {# things to do.}}", { name: ended(name), count: toDo });
  return found === 0 ? named : say("{name} {count, plural, one {One finding.} other {# findings.}}", { name: named, count: found });
}
