import "server-only";
import { type FieldProblem } from "@/lib/api/problem";
import { type Patch } from "@/lib/core/flow/patch";

/** Says of a flow's problems which change of the patch brought them, so that the caller is pointed into what it sent. */
export function problemsOfPatch(patch: Patch, problems: readonly FieldProblem[]): readonly FieldProblem[] {
  const indexOf = new Map(patch.map(({ table, id }, index) => [`${table}/${id}`, index]));
  return problems.map(({ pointer, detail }) => {
    const [, table = "", id = "", ...rest] = pointer.split("/");
    const index = indexOf.get(`${table}/${id}`);
    if (index === undefined) return { pointer: "/patch", detail: `${pointer}: ${detail}` };
    return { pointer: ["", "patch", index, "after", ...rest].join("/"), detail };
  });
}
