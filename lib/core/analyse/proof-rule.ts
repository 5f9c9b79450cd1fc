import { type Diagnosis } from "./diagnosis";
import { type Proof, type ProvenCampaign } from "./proof";
import { type Place, type Severity } from "@/lib/core/vocabulary/finding";

/** What a rule found, before its code, severity and campaign are put to it. */
export type Proven = Omit<Diagnosis, "code" | "severity" | "at"> & { readonly at: Omit<Place, "campaign"> };

/** Something about a campaign that follows from who can come where. */
export type ProofRule = {
  readonly code: string;
  readonly severity: Severity;
  check(campaign: ProvenCampaign, proof: Proof): readonly Proven[];
};
