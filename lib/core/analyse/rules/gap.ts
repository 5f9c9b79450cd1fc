import { provenDecisions, type ProvenBranch } from "../decision-branches";
import { type Proof } from "../proof";
import { type ProofRule } from "../proof-rule";
import { partsOfCondition } from "@/lib/core/conditions/parts-of-condition";
import { operandWords } from "@/lib/core/operators/operand";
import { holdsFor } from "@/lib/core/space/holds-for";
import { trialsFor } from "@/lib/core/space/landmark-values";
import { type ProfileJson } from "@/lib/core/vocabulary/profile";
import { type Json } from "@/lib/std/json";
import { type Words } from "@/lib/words/words";

/**
 * A hole between branches: every branch asks the same one attribute, it is known, and still none of them is taken. Said for
 * what has an order or only two values, and for the texts the catalogue suggests: there somebody was forgotten, elsewhere it is meant.
 */
export const gap: ProofRule = {
  code: "gap",
  severity: "info",
  check: (campaign, proof) =>
    provenDecisions(campaign, proof).flatMap(({ node, branches }) => {
      const [only, ...others] = new Set(branches.flatMap(attributesIn));
      if (branches.length < 2 || only === undefined || others.length > 0 || branches.some((branch) => attributesIn(branch).length === 0)) return [];
      const hole = holeIn(only, branches, proof);
      return hole === null ? [] : [{ at: { node: node.id, way: "else" }, facts: { attribute: proof.names.attribute(only), value: textOf(hole.value, { unit: proof.names.unit(only), say: proof.names.say }) }, witness: hole.profile }];
    }),
};

/** The attributes a branch asks; none where it asks anything else as well. */
function attributesIn({ condition }: ProvenBranch): readonly string[] {
  const parts = partsOfCondition(condition);
  if (parts.some(({ kind }) => kind === "behaviour" || kind === "audience")) return [];
  return parts.flatMap((part) => (part.kind === "comparison" ? [part.attribute] : []));
}

function holeIn(key: string, branches: readonly ProvenBranch[], { space, library, now }: Proof): { readonly value: Json; readonly profile: ProfileJson } | null {
  const attribute = library.attributes.get(key);
  if (attribute === undefined || attribute.type === "list") return null;
  const leaves = branches.flatMap(({ condition }) => partsOfCondition(condition)).flatMap((part) => (part.kind === "comparison" ? [{ op: part.operator, with: part.operand }] : []));
  const values = attribute.type === "text" ? attribute.suggestions : trialsFor(attribute.type, { leaves, now, zone: space.loaded.door.zone }).map(({ value }) => value);
  const nobodys = values.find((value) => {
    const holds = holdsFor(space.loaded, profileWith(key, value, attribute.purpose), now);
    return branches.every(({ notYes }) => holds(notYes)) && isInside(value, leaves);
  });
  return nobodys === undefined ? null : { value: nobodys, profile: profileWith(key, nobodys, attribute.purpose) };
}

// Below the least and above the greatest number is what *Everybody else* is for; a hole lies between.
function isInside(value: Json, leaves: readonly { readonly with: Json }[]): boolean {
  if (typeof value !== "number") return typeof value !== "string" || leaves.length > 1;
  const numbers = leaves.flatMap((leaf) => numbersIn(leaf.with));
  return numbers.length > 1 && Math.min(...numbers) <= value && value <= Math.max(...numbers);
}

const numbersIn = (json: Json): readonly number[] => (typeof json === "number" ? [json] : typeof json === "object" && json !== null ? Object.values(json).flatMap((member: Json) => numbersIn(member)) : []);

const profileWith = (key: string, value: Json, purpose: string | null): ProfileJson => ({ attributes: { [key]: value }, ...(purpose === null ? {} : { consent: [purpose] }) });

function textOf(value: Json, { unit, say }: { readonly unit: string | null; readonly say: Words }): string {
  if (typeof value === "number") return operandWords({ kind: "number", operand: value, unit }, say);
  return typeof value === "string" ? value : typeof value === "boolean" ? say(value ? "yes" : "no") : JSON.stringify(value);
}
