import { leavesOf, targetKey, targetsOf, type CoverTarget } from "./cover-target";
import { decide } from "@/lib/core/evaluate/decide";
import { type LoadedBundle } from "@/lib/core/evaluate/load-bundle";
import { profileFromJson } from "@/lib/core/evaluate/profile-from-json";
import { truthsFor } from "@/lib/core/nearest/truths-for";
import { type CampaignTrace } from "@/lib/core/vocabulary/decision";
import { type ProfileJson } from "@/lib/core/vocabulary/profile";

export type CoverOptions = {
  readonly now: number;
  /** Only this one; all of the bundle's when absent. */
  readonly campaign?: string | undefined;
};

/** How much of the rules some people reach. `by` are places in the list of people. */
export type Coverage = { readonly targets: readonly { readonly target: CoverTarget; readonly by: readonly number[] }[]; readonly reached: number };

/** Which ways, ends and answers these people reach, and which nobody of them does. */
export function coverageOf(loaded: LoadedBundle, people: readonly ProfileJson[], options: CoverOptions): Coverage {
  const by = new Map<string, number[]>();
  people.forEach((profile, index) => {
    for (const key of reachedBy(profile, loaded, options)) by.set(key, [...(by.get(key) ?? []), index]);
  });
  const targets = allTargets(loaded, options).map((target) => ({ target, by: by.get(targetKey(target)) ?? [] }));
  return { targets, reached: targets.filter((each) => each.by.length > 0).length };
}

/** Everything to reach in the campaigns that are asked about. */
export const allTargets = (loaded: LoadedBundle, { campaign }: CoverOptions): readonly CoverTarget[] =>
  loaded.bundle.campaigns.filter(({ id }) => campaign === undefined || id === campaign).flatMap((program) => targetsOf(program, loaded));

/** The keys of what one visitor reaches. */
export function reachedBy(profile: ProfileJson, loaded: LoadedBundle, { now, campaign }: CoverOptions): ReadonlySet<string> {
  const decision = decide(loaded, profileFromJson(profile, loaded.door), { now });
  const truth = truthsFor(loaded, profile, now);
  const traces = decision.campaigns.filter((trace) => campaign === undefined || trace.campaign === campaign);
  return new Set(traces.flatMap((trace) => targetsOnWay(trace, { loaded, truth })).map(targetKey));
}

type Asked = { readonly loaded: LoadedBundle; readonly truth: ReturnType<typeof truthsFor> };

function targetsOnWay({ campaign, path, outcome }: CampaignTrace, { loaded, truth }: Asked): readonly CoverTarget[] {
  return path.flatMap((step, index): CoverTarget[] => {
    if (step.kind === "give") return [{ kind: "end", campaign, node: step.node }];
    const leaves = outcome === "not-eligible" && index === path.length - 1;
    const ways: CoverTarget[] = step.way === null && !leaves ? [] : [{ kind: "way", campaign, node: step.node, way: step.way }];
    if (step.kind === "split") return ways;
    const answers = leavesOf(loaded.bundle.predicates, step.predicate).flatMap((leaf): CoverTarget[] => {
      const answer = truth(leaf);
      return answer === "unknown" ? [] : [{ kind: "answer", campaign, node: step.node, leaf, truth: answer }];
    });
    return [...ways, ...answers];
  });
}
