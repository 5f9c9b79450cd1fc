import { insertNode } from "./insert-node";
import { type Refusal } from "./refusal";
import { type Flow } from "@/lib/core/flow/flow";
import { type Change, type Patch } from "@/lib/core/flow/patch";
import { type WayOut } from "@/lib/core/nodes/node";
import { makeId, type AudienceId, type NodeId, type Random } from "@/lib/core/vocabulary/ids";
import { ok, type Result } from "@/lib/std/result";

type Question = { readonly audience: { readonly id: AudienceId; readonly name: string }; readonly at: { readonly node: NodeId; readonly way: WayOut } };

/** Puts a decision on a way out whose one branch is for an audience and has its name. */
export function askAudience(flow: Flow, { audience, at }: Question, random: Random): Result<Patch, Refusal> {
  const made = insertNode(flow, { kind: "decision", at }, random);
  if (!made.ok) return made;
  return ok(
    made.value.map((change): Change => {
      if (change.table !== "nodes" || change.after?.kind !== "decision" || change.before !== null) return change;
      const branches = change.after.branches.map((branch) => ({
        ...branch,
        name: audience.name,
        condition: { kind: "audience" as const, id: makeId("condition", random), audience: audience.id, is: "in" as const },
      }));
      return { ...change, after: { ...change.after, branches } };
    }),
  );
}
