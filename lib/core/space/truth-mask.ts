import { type Truth } from "@/lib/core/vocabulary/truth";

/** Some of the three truths, a bit for each. */
export type TruthMask = number;

export const bits: Readonly<Record<Truth, TruthMask>> = { yes: 1, no: 2, unknown: 4 };

/** The masks of what is not so, where these are the masks of what is. */
export const negated = (mask: TruthMask): TruthMask => (mask & 4) | ((mask & 1) << 1) | ((mask & 2) >> 1);

/** A combination of parts that each have one of some truths: `all` of them, or `any`. */
export type Demand = { readonly match: "all" | "any"; readonly of: TruthMask } | { readonly both: readonly Demand[] } | { readonly either: readonly Demand[] };

/** What the parts of an `all` must be for it to have one of these truths, in Kleene's logic. */
export function demandOfAll(mask: TruthMask): Demand {
  const yes: Demand = { match: "all", of: 1 };
  const no: Demand = { match: "any", of: 2 };
  switch (mask) {
    case 1: return yes;
    case 2: return no;
    case 3: return { either: [yes, no] };
    case 4: return { both: [{ match: "all", of: 5 }, { match: "any", of: 4 }] };
    case 5: return { match: "all", of: 5 };
    case 6: return { match: "any", of: 6 };
    case 7: return { both: [] };
    default: return { either: [] };
  }
}
