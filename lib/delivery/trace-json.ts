import { type Bundle } from "@/lib/core/vocabulary/bundle";
import { type Decision } from "@/lib/core/vocabulary/decision";
import { type Json } from "@/lib/std/json";

/** How a decision came about, as it travels: every campaign's path, and each predicate that was asked with its truth. */
export function traceJson(decision: Decision, bundle: Bundle): Json {
  return {
    campaigns: decision.campaigns.map(({ campaign, outcome, path }) => ({ campaign, outcome, path: path.map((step) => ({ ...step })) })),
    predicates: [...decision.truths].map(([index, truth]) => ({ index, truth, predicate: predicateJson(bundle, index) })),
  };
}

function predicateJson(bundle: Bundle, index: number): Json {
  const predicate = bundle.predicates[index];
  if (predicate === undefined) return null;
  if ("did" in predicate) return { did: { ...predicate.did, where: predicate.did.where.map((part) => ({ ...part })) } };
  return { ...predicate };
}
