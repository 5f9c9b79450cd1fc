import { type Names } from "@/lib/core/conditions/condition-sentence";
import { type Finding } from "@/lib/core/vocabulary/finding";

type Facts = Finding["facts"];
type Says = (facts: Facts, names: Names) => string;

const text = (facts: Facts, key: string): string => String(facts[key] ?? "");

const missingWords: Readonly<Record<string, string>> = {
  attribute: "This row does not say which attribute it is about.",
  operator: "How to compare does not fit this attribute. Choose again.",
  operand: "There is nothing to compare with yet.",
  event: "This row does not say which event it is about.",
  property: "One of the event's properties is not finished.",
};

const faultWords: Readonly<Record<string, (facts: Facts) => string>> = {
  missing: (facts) => `${text(facts, "field")} is empty.`,
  "too-long": (facts) => `${text(facts, "field")} is longer than ${text(facts, "max")} characters.`,
  "not-an-address": (facts) => `${text(facts, "field")} is not an address. Begin with https:// or /.`,
  "not-a-choice": (facts) => `${text(facts, "field")} is not one of the choices.`,
  "wrong-type": (facts) => `${text(facts, "field")} does not have the right form.`,
  "unknown-field": (facts) => `“${text(facts, "field")}” is not a field of this content type.`,
  "other-content-type": () => "Its content type is not the placement's.",
};

/** The one table from what was found to what is said. Nobody reads the sentences back. */
const sentences: Readonly<Record<string, Says>> = {
  "no-entry": () => "The flow has no entry.",
  "no-placement": () => "The campaign has no placement. Choose where it shows.",
  "unknown-placement": (facts, names) => `${names.placement(text(facts, "placement"))} is not a placement of this campaign, or is gone.`,
  "ends-before-it-begins": () => "The schedule ends before it begins.",
  "way-out-leads-nowhere": (facts) => (text(facts, "way") === "" ? "The entry leads nowhere." : `“${text(facts, "way")}” leads nowhere. Add what these people get.`),
  "empty-group": (facts, names) => inside("A condition says nothing yet. Say who is meant.", facts, names),
  "unfinished-comparison": (facts, names) => inside(missingWords[text(facts, "missing")] ?? "A comparison is not finished.", facts, names),
  "unknown-attribute": (facts, names) => inside(`The attribute “${text(facts, "attribute")}” is not in the catalogue.`, facts, names),
  "unknown-audience": () => "It names an audience that is gone.",
  "audience-cycle": (facts, names) => `The audience ${names.audience(text(facts, "audience"))} leads back to itself, or nests too far.`,
  "shares-do-not-add-up": (facts) => `The arms add up to ${text(facts, "percent")} %, not 100 %.`,
  "content-incomplete": (facts) => `${text(facts, "variant") || "A variant"}: ${faultWords[text(facts, "fault")]?.(facts) ?? "is not finished."}`,
  "unreachable-node": () => "Nothing leads here, so nobody gets it.",
  "no-branches": () => "This decision has no branches: everybody goes the same way.",
  "placement-never-filled": (facts, names) => `Nothing is ever shown in ${names.placement(text(facts, "placement"))}.`,
};

/** A finding in one sentence for the marketer. */
export function findingSentence(finding: Finding, names: Names): string {
  return sentences[finding.code]?.(finding.facts, names) ?? `Something is not right here (${finding.code}).`;
}

const inside = (sentence: string, facts: Facts, names: Names): string => (facts["audience"] === undefined ? sentence : `In the audience ${names.audience(text(facts, "audience"))}: ${sentence}`);
