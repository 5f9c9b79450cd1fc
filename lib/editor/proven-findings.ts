import { draftSourcesOf, findingsOf, finishedFlow } from "./derive";
import { remember } from "./remember";
import { type EditorState } from "./editor-state";
import { compareCampaigns } from "@/lib/core/analyse/compare-campaigns";
import { type Diagnosis } from "@/lib/core/analyse/diagnosis";
import { emptyProofMemory, type ProofMemory } from "@/lib/core/analyse/proof-memory";
import { prove } from "@/lib/core/analyse/prove";
import { type Library } from "@/lib/core/flow/campaign";
import { type Flow } from "@/lib/core/flow/flow";
import { type Patch } from "@/lib/core/flow/patch";

/** What follows from the draft as far as it is finished, and from what is live beside it. After an edit only what it touches is proved anew. */
export const provenFindings = remember(
  (state: EditorState) => [finishedFlow(state), draftSourcesOf(state), state.library, momentOf(state), state.say],
  (state): readonly Diagnosis[] => {
    const options = { library: state.library, now: momentOf(state), memory: memoryFor(state.library, momentOf(state)), say: state.say };
    const { id, name } = state.campaign;
    return [...prove({ id, name, flow: finishedFlow(state) }, options), ...compareCampaigns(draftSourcesOf(state), { ...options, about: id })];
  },
);

const hourMs = 3_600_000;

// By the hour: proofs that speak of days must not begin anew with every edit.
const momentOf = (state: EditorState): number => state.now ?? Math.floor(Date.now() / hourMs) * hourMs;

const memories = new WeakMap<Library, { readonly now: number; readonly memory: ProofMemory }>();

function memoryFor(library: Library, now: number): ProofMemory {
  const known = memories.get(library);
  if (known?.now === now) return known.memory;
  const memory = emptyProofMemory();
  memories.set(library, { now, memory });
  return memory;
}

/** Whether a fix still fits: every record it changes is as it was when it was thought of. */
export const stillFits = (flow: Flow, fix: Patch): boolean => fix.every((change) => (change.table === "nodes" ? (flow.nodes[change.id] ?? null) === change.before : (flow.edges[change.id] ?? null) === change.before));

/** All that Check has to say: what is seen from the drawing, then what follows from it. */
export const checkFindings = remember(
  (state: EditorState) => [findingsOf(state), provenFindings(state)],
  (state): readonly Diagnosis[] => [...findingsOf(state), ...provenFindings(state)],
);
