import "server-only";
import { type Bundle } from "@/lib/core/vocabulary/bundle";

/**
 * The live bundle with some campaigns taken out and nothing else touched. Whoever stops a campaign must not start anything by it, and must
 * not be held up by the library having changed since; so nothing is compiled again. Expectations go: a stop is allowed to break them.
 */
export function withoutCampaigns(bundle: Bundle, withdrawn: ReadonlySet<string>): Bundle {
  return { ...bundle, campaigns: bundle.campaigns.filter(({ id }) => !withdrawn.has(id)), expectations: [] };
}
