import { type Bundle, type Program } from "@/lib/core/vocabulary/bundle";

/** A leaf of a flow and the questions that were answered yes on the way to it. */
export type Rule = { readonly asked: readonly number[]; readonly leaf: number };

/**
 * A flow as rules to try in order, the first that holds wins, for engines that know no trees: leaves with *yes* first, so that a rule
 * needs no *not*. A split is a leaf here: other engines draw by hashes of their own.
 */
export function rulesInOrder({ steps }: Program): readonly Rule[] {
  const rules: Rule[] = [];
  const walk = (at: number, asked: readonly number[]): void => {
    const step = steps[at];
    if (step === undefined || !("test" in step)) {
      rules.push({ asked, leaf: at });
      return;
    }
    walk(step.yes, [...asked, step.test]);
    walk(step.no, asked);
  };
  walk(0, []);
  return rules;
}

/** A condition in another engine's form, made from how that engine says each kind of predicate. */
export type Translation<Form> = {
  readonly compare: (predicate: { readonly op: string; readonly of: string; readonly with: unknown }) => Form;
  readonly all: (parts: readonly Form[]) => Form;
  readonly any: (parts: readonly Form[]) => Form;
};

export function translated<Form>(bundle: Bundle, index: number, into: Translation<Form>): Form {
  const predicate = bundle.predicates[index];
  if (predicate === undefined || "did" in predicate || "none" in predicate) throw new Error("the workload asks nothing of the kind");
  if ("all" in predicate) return into.all(predicate.all.map((part) => translated(bundle, part, into)));
  if ("any" in predicate) return into.any(predicate.any.map((part) => translated(bundle, part, into)));
  return into.compare(predicate);
}
