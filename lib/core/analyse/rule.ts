import { type LibraryIndex } from "@/lib/core/compile/library-index";
import { type CampaignSource } from "@/lib/core/flow/campaign";
import { type Patch } from "@/lib/core/flow/patch";
import { type Finding, type Place, type Severity } from "@/lib/core/vocabulary/finding";
import { type ProfileJson } from "@/lib/core/vocabulary/profile";

/** Something worth saying about a campaign that could go out as it is, seen from the drawing alone. What keeps it from going out is a requirement of `compile`; what follows from who can come where is a rule of `prove`. */
export type Rule = {
  readonly code: string;
  readonly severity: Severity;
  check(campaign: CampaignSource, library: LibraryIndex, people?: readonly ProfileJson[]): readonly { readonly at: Omit<Place, "campaign">; readonly facts: Finding["facts"]; readonly fix?: Patch }[];
};
