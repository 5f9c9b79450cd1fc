/**
 * Where a campaign stands, by what visitors see. `staged`: it is live, but in no environment that visitors see. `paused`: it was live and
 * was taken out. The list is the type.
 */
export const campaignStatuses = ["draft", "staged", "live", "live-with-changes", "paused", "archived"] as const;
export type CampaignStatus = (typeof campaignStatuses)[number];

/** How a campaign stands in one environment. `absent`: it never was there. The list is the type. */
export const environmentStates = ["absent", "live", "live-with-changes", "paused"] as const;
export type StateInEnvironment = (typeof environmentStates)[number];

/** One environment and how a campaign stands there. */
export type EnvironmentStatus = { readonly environment: string; readonly name: string; readonly state: StateInEnvironment };

/** What is known of a campaign in one environment. */
export type EnvironmentFacts = {
  readonly key: string;
  readonly name: string;
  /** What is live of it there, beside what is drawn now; null: it is not live there. */
  readonly live: "as-drawn" | "otherwise" | null;
  /** Whether it was live there and was taken out. */
  readonly paused: boolean;
};

/**
 * The environment that visitors see: the one whose key is `production`; in a workspace without such a key, the first in order. Undefined
 * where there is none at all.
 */
export function visitorsEnvironment<Environment extends { readonly key: string }>(environments: readonly Environment[]): Environment | undefined {
  return environments.find(({ key }) => key === "production") ?? environments[0];
}

/** How a campaign stands in every environment, the one that visitors see first, the others in their order. */
export function statusesOf(environments: readonly EnvironmentFacts[]): readonly EnvironmentStatus[] {
  const seen = visitorsEnvironment(environments);
  return [...environments.filter((each) => each === seen), ...environments.filter((each) => each !== seen)].map((facts) => ({ environment: facts.key, name: facts.name, state: stateOf(facts) }));
}

function stateOf({ live, paused }: EnvironmentFacts): StateInEnvironment {
  if (live === null) return paused ? "paused" : "absent";
  return live === "as-drawn" ? "live" : "live-with-changes";
}

/** The one word for a campaign: what visitors see of it decides, and only then what is elsewhere. Takes what `statusesOf` gives. */
export function campaignStatus({ archived, statuses }: { readonly archived: boolean; readonly statuses: readonly EnvironmentStatus[] }): CampaignStatus {
  if (archived) return "archived";
  const [seen, ...others] = statuses.map(({ state }) => state);
  if (seen !== undefined && seen !== "absent") return seen;
  if (others.some((state) => state === "live" || state === "live-with-changes")) return "staged";
  return others.includes("paused") ? "paused" : "draft";
}
