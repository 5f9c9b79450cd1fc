import { type BundleVariant } from "@/lib/core/vocabulary/bundle";
import { canonicalJson } from "@/lib/std/canonical-json";

/** One step of what a placement shows. Steps that mean the same are the same object, so comparing two ways is `===`. */
export type PlacementStep =
  | { readonly kind: "end"; readonly height: 0; readonly shows: BundleVariant | null }
  | { readonly kind: "test"; readonly height: number; readonly predicate: number; readonly yes: PlacementStep; readonly no: PlacementStep; readonly unknown: PlacementStep }
  | { readonly kind: "split"; readonly height: number; readonly seed: string; readonly arms: readonly PlacementArm[]; readonly fallback: PlacementStep };

export type PlacementArm = { readonly ranges: readonly (readonly [number, number])[]; readonly next: PlacementStep };

/** Makes steps, each distinct one once. A question whose answer makes no difference is left out. */
export type StepMaker = {
  readonly end: (shows: BundleVariant | null) => PlacementStep;
  readonly test: (predicate: number, next: { readonly yes: PlacementStep; readonly no: PlacementStep; readonly unknown: PlacementStep }) => PlacementStep;
  readonly split: (seed: string, next: { readonly arms: readonly PlacementArm[]; readonly fallback: PlacementStep }) => PlacementStep;
};

/** A maker whose steps can be compared with each other. */
export function makeSteps(): StepMaker {
  const known = new Map<string, PlacementStep>();
  const numbers = new Map<PlacementStep, number>();
  const once = (key: string, step: () => PlacementStep): PlacementStep => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = step();
    known.set(key, made);
    numbers.set(made, numbers.size);
    return made;
  };
  const number = (step: PlacementStep): string => String(numbers.get(step));
  const above = (steps: readonly PlacementStep[]): number => 1 + Math.max(...steps.map(({ height }) => height));
  return {
    end: (shows) => once(`end ${shownKey(shows)}`, () => ({ kind: "end", height: 0, shows })),
    test(predicate, { yes, no, unknown }) {
      if (yes === no && no === unknown) return yes;
      return once(`test ${predicate} ${number(yes)} ${number(no)} ${number(unknown)}`, () => ({ kind: "test", height: above([yes, no, unknown]), predicate, yes, no, unknown }));
    },
    split(seed, { arms, fallback }) {
      const all = [...arms.map(({ next }) => next), fallback];
      if (all.every((next) => next === fallback)) return fallback;
      const key = arms.map(({ ranges, next }) => `${JSON.stringify(ranges)} ${number(next)}`).join(" ");
      return once(`split ${JSON.stringify(seed)} ${key} ${number(fallback)}`, () => ({ kind: "split", height: above(all), seed, arms, fallback }));
    },
  };
}

/** What a visitor sees, as a text: a variant that was renamed is the same to them. */
export const shownKey = (variant: BundleVariant | null): string => (variant === null ? "default" : canonicalJson({ type: variant.contentType, content: variant.content, texts: variant.texts ?? null }));
