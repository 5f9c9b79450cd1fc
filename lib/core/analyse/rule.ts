import { type LibraryIndex } from "@/lib/core/compile/library-index";
import { type CampaignSource } from "@/lib/core/flow/campaign";
import { type Finding, type Place, type Severity } from "@/lib/core/vocabulary/finding";

/** Something worth saying about a campaign that could go out as it is. What keeps it from going out is a requirement of `compile`. */
export type Rule = {
  readonly code: string;
  readonly severity: Severity;
  check(campaign: CampaignSource, library: LibraryIndex): readonly { readonly at: Omit<Place, "campaign">; readonly facts: Finding["facts"] }[];
};
