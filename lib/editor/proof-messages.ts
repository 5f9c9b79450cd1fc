import { diffRecords } from "./diff-records";
import { type CampaignSource, type Library } from "@/lib/core/flow/campaign";
import { type Flow } from "@/lib/core/flow/flow";
import { type Patch } from "@/lib/core/flow/patch";
import { type CampaignId } from "@/lib/core/vocabulary/ids";

/** What is to be proved: the draft `about`, among all that a preview of it asks, in rank order. */
export type ProofQuestion = { readonly about: CampaignId; readonly sources: readonly CampaignSource[]; readonly library: Library; readonly now: number };

/** The same as it travels to whoever proves: only what is new since the question before. */
export type ProofMessage = Omit<ProofQuestion, "sources" | "library"> & {
  /** Null: as before. */
  readonly library: Library | null;
  readonly campaigns: readonly (Omit<CampaignSource, "flow"> & { readonly patch: Patch })[];
};

/** What every campaign is before it was first spoken of. */
export const noFlow: Flow = { format: 1, nodes: {}, edges: {} };

/** Writes questions, one after another, for one prover. */
export function proofMessages(): (question: ProofQuestion) => ProofMessage {
  let flows = new Map<CampaignId, Flow>();
  let known: Library | null = null;
  return ({ about, sources, library, now }) => {
    const campaigns = sources.map(({ id, name, flow }) => ({ id, name, patch: diffRecords(flows.get(id) ?? noFlow, flow) }));
    const message = { about, now, library: library === known ? null : library, campaigns };
    flows = new Map(sources.map(({ id, flow }) => [id, flow]));
    known = library;
    return message;
  };
}
