import "server-only";
import { type z } from "zod";
import { pointerPart } from "./unstorable-texts";
import { type FieldProblem } from "@/lib/api/problem";

const most = 20;

/** What a schema found, as pointers into what was sent; a member that is not known is pointed at itself. `root` is `/` for a body, `/?` for a query. */
export function fieldProblems(issues: readonly z.core.$ZodIssue[], root: "/" | "/?"): readonly FieldProblem[] {
  return issues.slice(0, most).flatMap((issue) => problemsOf(issue, root)).slice(0, most);
}

function problemsOf(issue: z.core.$ZodIssue, root: "/" | "/?"): readonly FieldProblem[] {
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => ({ pointer: pointerOf([...issue.path, key.slice(0, 100)], root), detail: "is not known here" }));
  return [{ pointer: pointerOf(issue.path, root), detail: issue.message }];
}

const pointerOf = (path: readonly PropertyKey[], root: "/" | "/?"): string => (path.length === 0 ? "" : `${root}${path.map((part) => pointerPart(String(part))).join("/")}`);
