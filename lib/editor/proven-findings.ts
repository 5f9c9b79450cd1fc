import { draftSourcesOf, findingsOf } from "./derive";
import { type EditorState } from "./editor-state";
import { type ProofQuestion } from "./proof-messages";
import { remember } from "./remember";
import { sameRecord } from "./same-record";
import { type Diagnosis } from "@/lib/core/analyse/diagnosis";
import { type Flow } from "@/lib/core/flow/flow";
import { type Patch } from "@/lib/core/flow/patch";

/** What is to be proved of the draft as far as it is finished, and of what is live beside it. The same object as long as the question is the same. */
export const proofQuestion = remember(
  (state: EditorState) => [draftSourcesOf(state), state.library, momentOf(state)],
  (state): ProofQuestion => ({ about: state.campaign.id, sources: draftSourcesOf(state), library: state.library, now: momentOf(state) }),
);

const hourMs = 3_600_000;

// By the hour: proofs that speak of days must not begin anew with every edit.
const momentOf = (state: EditorState): number => state.now ?? Math.floor(Date.now() / hourMs) * hourMs;

/** How far the proof of the draft is, as it stands after the last edits: the findings speak of it, or somebody is looking, or nobody can. */
export function proofOf(state: EditorState): "proved" | "proving" | "failed" {
  const question = proofQuestion(state);
  if (state.proven.of === question) return "proved";
  return state.unproved === question ? "failed" : "proving";
}

/** Whether a fix still fits: every record it changes is as it was when it was thought of. */
export const stillFits = (flow: Flow, fix: Patch): boolean => fix.every((change) => sameRecord(change.table === "nodes" ? (flow.nodes[change.id] ?? null) : (flow.edges[change.id] ?? null), change.before));

/** All that Check has to say: what is seen from the drawing, then what follows from it. While that is proved anew, what was proved before stands, but for cards that are gone. */
export const checkFindings = remember(
  (state: EditorState) => [findingsOf(state), state.proven, state.settled],
  (state): readonly Diagnosis[] => [...findingsOf(state), ...state.proven.findings.filter(({ at }) => at.node === undefined || state.settled.nodes[at.node] !== undefined)],
);
