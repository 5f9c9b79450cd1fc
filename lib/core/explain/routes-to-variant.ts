import { drawOf } from "@/lib/core/evaluate/draw";
import { type LoadedBundle } from "@/lib/core/evaluate/load-bundle";
import { routes, type Leg, type Route } from "@/lib/core/nearest/routes";
import { truthsFor } from "@/lib/core/nearest/truths-for";
import { type Program } from "@/lib/core/vocabulary/bundle";
import { type ProfileJson } from "@/lib/core/vocabulary/profile";

/** A way to a variant, and how many of its steps this visitor would take otherwise. */
export type RouteToVariant = Route & { readonly program: Program };

export type Asked = { readonly loaded: LoadedBundle; readonly profile: ProfileJson; readonly now: number; readonly variant: string };

/** The ways to a variant through all campaigns that show it, the nearest first; of equally near ones, that of the campaign with the higher rank. */
export function routesToVariant(asked: Asked, limit = 12): readonly RouteToVariant[] {
  const { campaigns } = asked.loaded.bundle;
  const agrees = agreesWith(asked);
  return campaigns
    .flatMap((program) => {
      const targets = stepsShowing(program, asked);
      if (targets.size === 0) return [];
      const found = routes(program, { isGoal: (next) => targets.has(next), costOf: (leg) => (agrees(leg) ? 0 : 1), limit });
      return [...found].map((route) => ({ ...route, program }));
    })
    .toSorted((a, b) => a.cost - b.cost)
    .slice(0, limit);
}

/** Whether this visitor takes a leg as they are. */
export function agreesWith({ loaded, profile, now }: Omit<Asked, "variant">): (leg: Leg) => boolean {
  const truth = truthsFor(loaded, profile, now);
  const visitor = visitorOf(profile);
  return (leg) => {
    if (leg.kind === "test") return leg.truths.includes(truth(leg.predicate));
    if (visitor === null) return isFallback(leg, loaded);
    const draw = drawOf(leg.seed, visitor);
    return leg.ranges.some(([from, to]) => from <= draw && draw < to);
  };
}

/** Without an id there is no draw. */
export const visitorOf = ({ visitor }: ProfileJson): string | null => (visitor === undefined || visitor === "" ? null : visitor);

function isFallback(leg: Extract<Leg, { kind: "split" }>, { bundle }: LoadedBundle): boolean {
  return bundle.campaigns.some(({ steps }) => steps.some((step) => "split" in step && step.split === leg.seed && step.node === leg.node && step.fallback === leg.arm));
}

function stepsShowing({ steps, placements }: Program, { loaded, variant }: Asked): ReadonlySet<number> {
  const shows = steps.flatMap((step, index) => {
    if (!("give" in step)) return [];
    const there = Object.entries(step.give).some(([placement, given]) => placements.includes(placement) && given !== null && loaded.bundle.variants[given]?.id === variant);
    return there ? [index] : [];
  });
  return new Set(shows);
}
