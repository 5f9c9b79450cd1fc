import { joinPatches } from "@/lib/core/flow/join-patches";
import { sameRecord } from "./same-record";
import { type Unsent } from "./editor-ports";
import { type Flow } from "@/lib/core/flow/flow";
import { type Change, type Patch } from "@/lib/core/flow/patch";

/** What to do with edits that an earlier visit left behind. */
export type Resumed = { readonly tag: "nothing" } | { readonly tag: "edits"; readonly patch: Patch } | { readonly tag: "conflict"; readonly patch: Patch };

/** Fits edits left behind onto the flow as the server has it now: all, those that did not arrive, or a conflict. */
export function resumeUnsent(flow: Flow, revision: number, unsent: Unsent | null): Resumed {
  if (unsent === null) return { tag: "nothing" };
  const all = joinPatches(unsent.underWay, unsent.queued);
  const arrived = unsent.revision !== revision && holds(flow, unsent.underWay, "after");
  const patch = arrived ? unsent.queued : all;
  if (patch.length === 0 || holds(flow, patch, "after")) return { tag: "nothing" };
  return { tag: holds(flow, patch, "before") ? "edits" : "conflict", patch };
}

/** Whether the flow is as the patch found it, or as the patch left it. */
function holds(flow: Flow, patch: Patch, side: "before" | "after"): boolean {
  return patch.every((change) => sameRecord(recordOf(flow, change), change[side]));
}

const recordOf = (flow: Flow, { table, id }: Change): unknown => (table === "nodes" ? flow.nodes[id] : flow.edges[id]) ?? null;
