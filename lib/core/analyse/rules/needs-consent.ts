import { type ProofRule, type Proven } from "../proof-rule";
import { predicateParts } from "@/lib/core/vocabulary/predicate-parts";
import { type Bundle } from "@/lib/core/vocabulary/bundle";

/** What is only known of people who allowed a purpose: for everybody else the first card that reads it goes on as if it were unknown. */
export const needsConsent: ProofRule = {
  code: "needs-consent",
  severity: "info",
  check({ steps }, { space, names, ask }) {
    const { bundle } = space.loaded;
    const seen = new Map<string, Proven>();
    for (const { step, reach } of steps) {
      if (!("test" in step)) continue;
      for (const key of attributesOf(bundle, step.test)) {
        const purpose = bundle.attributes[key]?.purpose ?? null;
        if (purpose === null || seen.has(`${purpose} ${key}`)) continue;
        const answer = ask({ all: [reach, { truth: "unknown", of: step.test }] });
        if (answer.kind === "found") seen.set(`${purpose} ${key}`, { at: { node: step.node }, facts: { attribute: names.attribute(key), purpose }, witness: answer.profile });
      }
    }
    return [...seen.values()];
  },
};

function attributesOf({ predicates }: Bundle, index: number): ReadonlySet<string> {
  const keys = new Set<string>();
  const waiting = [index];
  for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) {
    const predicate = predicates[each];
    if (predicate === undefined) continue;
    if ("op" in predicate) keys.add(predicate.of);
    waiting.push(...predicateParts(predicate));
  }
  return keys;
}
