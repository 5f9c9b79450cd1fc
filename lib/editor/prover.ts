import { noFlow, type ProofMessage } from "./proof-messages";
import { compareCampaigns } from "@/lib/core/analyse/compare-campaigns";
import { type Diagnosis } from "@/lib/core/analyse/diagnosis";
import { emptyProofMemory } from "@/lib/core/analyse/proof-memory";
import { prove } from "@/lib/core/analyse/prove";
import { type CampaignSource, type Library } from "@/lib/core/flow/campaign";
import { type Flow } from "@/lib/core/flow/flow";
import { applyPatch } from "@/lib/core/flow/patch";
import { type CampaignId } from "@/lib/core/vocabulary/ids";
import { type Words } from "@/lib/words/words";

/** Answers the messages of `proofMessages` with what follows from the rules. Cards that were not edited stay the same objects and the library does too, so what was proved of them is remembered. */
export function makeProver(say: Words): (message: ProofMessage) => readonly Diagnosis[] {
  let flows = new Map<CampaignId, Flow>();
  let known: { readonly library: Library; readonly now: number } | null = null;
  let memory = emptyProofMemory();
  return ({ about, library: sent, now, campaigns }) => {
    const library = sent ?? known?.library;
    if (library === undefined) throw new Error("The first question brings the library");
    if (known?.library !== library || known.now !== now) memory = emptyProofMemory();
    known = { library, now };
    const sources = campaigns.map(({ id, name, patch }): CampaignSource => ({ id, name, flow: applyPatch(flows.get(id) ?? noFlow, patch) }));
    flows = new Map(sources.map(({ id, flow }) => [id, flow]));
    const options = { library, now, memory, say };
    const draft = sources.find(({ id }) => id === about);
    return draft === undefined ? [] : [...prove(draft, options), ...compareCampaigns(sources, { ...options, about })];
  };
}
