import { type Patch } from "@/lib/core/flow/patch";
import { type Finding } from "@/lib/core/vocabulary/finding";

/** A finding with the edit that would mend it, where one exists. */
export type Diagnosis = Finding & { readonly fix?: Patch };
