import { decide } from "@/lib/core/evaluate/decide";
import { loadBundle } from "@/lib/core/evaluate/load-bundle";
import { profileFromJson } from "@/lib/core/evaluate/profile-from-json";
import { type Catalogue } from "@/lib/core/vocabulary/attribute";
import { type BundleParts, type Predicate } from "@/lib/core/vocabulary/bundle";
import { type SpelledOutFormat } from "@/lib/core/vocabulary/bundle-format";
import { packBundle } from "@/lib/core/vocabulary/pack-bundle";
import { type Truth } from "@/lib/core/vocabulary/truth";

type Asked = { readonly catalogue: Catalogue; readonly profile: unknown; readonly now: number; /** How the bundle is written, and so what its rules mean; absent: as bundles are written now, in UTC. */ readonly format?: SpelledOutFormat };

/** What a predicate says of a profile, asked the way every visitor is: a bundle is loaded, the profile read, a decision made. */
export function truthOfPredicate(predicates: readonly Predicate[], { catalogue, profile, now, format = { format: 3, zone: "UTC" } }: Asked): Truth {
  const last = predicates.length - 1;
  const loaded = loadBundle(packBundle({ ...bundleTesting(predicates, catalogue), ...format }));
  if (!loaded.ok) throw new Error(`${loaded.error.at} ${loaded.error.why}`);
  const decision = decide(loaded.value, profileFromJson(profile, loaded.value.door), { now });
  const truth = decision.truths.get(last);
  if (truth === undefined || decision.placements["here"]?.variant?.name !== truth) throw new Error("the truth and what was shown for it are not the same");
  return truth;
}

/** One campaign that shows a variant named after the last predicate's truth. */
function bundleTesting(predicates: readonly Predicate[], attributes: Catalogue): BundleParts {
  const truths = ["yes", "no", "unknown"] as const;
  const shows = truths.map((_, index) => ({ give: { here: index }, node: `nod_${index}` }));
  return {
    environment: "spec",
    attributes,
    operators: [...new Set(predicates.flatMap((predicate) => ("op" in predicate ? [predicate.op] : [])))].sort(),
    predicates,
    variants: truths.map((name) => ({ id: `var_${name}`, name, contentType: "text", content: {} })),
    placements: { here: { contentType: "text" } },
    campaigns: [
      {
        id: "cmp_spec",
        name: "",
        from: null,
        until: null,
        placements: ["here"],
        holdout: null,
        steps: [{ test: predicates.length - 1, node: "nod_test", yes: 1, no: 2, unknown: 3, ways: { yes: "yes", no: "no", unknown: "unknown" } }, ...shows],
      },
    ],
    expectations: [],
  };
}
