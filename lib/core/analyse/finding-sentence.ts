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
  "bad-tag": (facts) => `${text(facts, "field")} has a merge tag without a fallback. Write {{attribute|what to say instead}}.`,
  "tag-not-here": (facts) => `${text(facts, "field")} cannot have merge tags: they work in texts.`,
  "not-a-colour": (facts) => `${text(facts, "field")} is not a colour. Write # and six digits.`,
  "not-a-name": (facts) => `${text(facts, "field")} is not a name of a part of the page. Write small letters, digits and hyphens.`,
  "unknown-attribute": (facts) => `A merge tag names “${text(facts, "field")}”, which is not in the catalogue, or is a date or a yes or no.`,
  "other-content-type": () => "Its content type is not the placement's.",
};

const deadBranchWords: Readonly<Record<string, (facts: Facts) => string>> = {
  contradiction: (facts) => `Nobody can take “${text(facts, "branch")}”: ${text(facts, "parts")} can't hold together.`,
  shadowed: (facts) => `Nobody takes “${text(facts, "branch")}”: ${text(facts, "by")} above already takes all of them.`,
  "not-here": (facts) => `Nobody who comes here can take “${text(facts, "branch")}”.`,
  above: (facts) => `Nobody takes “${text(facts, "branch")}”: whoever comes here and fits took a branch above it.`,
};

const quoted = (facts: Facts, key: string): string => (text(facts, key).startsWith("the ") ? text(facts, key) : `“${text(facts, key)}”`);
const moreWords = (facts: Facts): string => (facts["more"] === 0 || facts["more"] === undefined ? "" : facts["more"] === 1 ? " (or 1 more)" : ` (or ${text(facts, "more")} more)`);

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
  "dead-branch": (facts) => deadBranchWords[text(facts, "why")]?.(facts) ?? `Nobody takes “${text(facts, "branch")}”.`,
  "dead-node": (facts) => (text(facts, "way") === "arm" ? "Nobody comes here: the arm that leads here has no visitors." : "Nobody comes here: everything that is asked above is known of everybody who gets that far."),
  "always-taken": (facts) =>
    text(facts, "alone") === "yes" ? `Everybody who comes here takes “${text(facts, "branch")}”, so there is nothing to decide.` : `After “${text(facts, "branch")}” nobody is left: what stands below it is never reached.`,
  "same-result": (facts) => (text(facts, "kind") === "split" ? "All arms lead to the same result, so there is nothing to compare." : "All ways lead to the same result, so this decision makes no difference."),
  "same-draw-again": (facts) => `It draws the same numbers as ${quoted(facts, "above")}, so its arms are not divided as they say.`,
  "redundant-row": (facts) => (text(facts, "match") === "all" ? `“${text(facts, "row")}” goes without saying here: the other rows already ask for it.` : `“${text(facts, "row")}” adds nobody here: the other rows already have these people.`),
  gap: (facts) => `People with ${text(facts, "attribute")} ${text(facts, "value")} fall to Everybody else, though every branch asks about ${text(facts, "attribute")}.`,
  "unknown-goes-nowhere": (facts) => (text(facts, "why") === "entry" ? "People of whom this is not known are left out of the campaign." : "People of whom too little is known are shown nothing here."),
  "needs-consent": (facts) => `${text(facts, "attribute")} is only read of people who allowed “${text(facts, "purpose")}”; of everybody else it is unknown here.`,
  "never-eligible": (facts) => (text(facts, "why") === "over" ? "Its time is over: nobody is in this campaign any more." : "Nobody can be in this campaign: what it asks for contradicts itself."),
  "value-never-seen": (facts, names) => `“${text(facts, "value")}” was never seen as ${names.attribute(text(facts, "attribute"))}. Did you mean “${text(facts, "meant")}”?`,
  overlap: (facts, names) => `In ${names.placement(text(facts, "placement"))}, some of these people see “${text(facts, "other")}”${moreWords(facts)} first, as it ranks higher.`,
  "campaign-hidden": (facts) => `Nobody ever sees this campaign: ${text(facts, "by")}${moreWords(facts)} above it shows all of its people something first.`,
  "placement-never-filled": (facts, names) => `Nothing is ever shown in ${names.placement(text(facts, "placement"))}.`,
};

/** A finding in one sentence for the marketer. */
export function findingSentence(finding: Finding, names: Names): string {
  return sentences[finding.code]?.(finding.facts, names) ?? `Something is not right here (${finding.code}).`;
}

const inside = (sentence: string, facts: Facts, names: Names): string => (facts["audience"] === undefined ? sentence : `In the audience ${names.audience(text(facts, "audience"))}: ${sentence}`);
