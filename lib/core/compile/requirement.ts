import { type LibraryIndex } from "./library-index";
import { type CampaignSource } from "@/lib/core/flow/campaign";
import { type Patch } from "@/lib/core/flow/patch";
import { type Finding, type Place } from "@/lib/core/vocabulary/finding";

/** Something a campaign must be before it can go out. All of its findings block. */
export type Requirement = {
  readonly code: string;
  check(campaign: CampaignSource, library: LibraryIndex): readonly Unmet[];
};

/** `fix`: an edit that mends it, where there is one that is surely meant. */
export type Unmet = { readonly at: Omit<Place, "campaign">; readonly facts: Finding["facts"]; readonly fix?: Patch };
