import { type Names } from "@/lib/core/conditions/condition-sentence";
import { branchName } from "@/lib/core/nodes/decision";
import { purposeWords } from "@/lib/core/vocabulary/purpose-words";
import { type Finding } from "@/lib/core/vocabulary/finding";
import { inList } from "@/lib/words/in-list";
import { message } from "@/lib/words/message";
import { languageName } from "@/lib/words/language-name";
import { type Words } from "@/lib/words/words";

type Facts = Finding["facts"];
type Says = (finding: Pick<Finding, "at" | "facts">, names: Names) => string;

const text = (facts: Facts, key: string): string => String(facts[key] ?? "");
const count = (facts: Facts, key: string): number => Number(facts[key] ?? 0);

const missingWords: Readonly<Record<string, string>> = {
  attribute: message("Say what this row looks at."),
  operator: message("How to compare does not fit this attribute. Choose again."),
  operand: message("There is nothing to compare with yet."),
  fit: message("What this row compares with does not fit. Correct it."),
  event: message("This row does not say which event it is about."),
  property: message("One of the event's properties is not finished."),
  "property-fit": message("What one of the event's properties compares with does not fit. Correct it."),
};

const faultWords: Readonly<Record<string, string>> = {
  missing: message("{field} is empty."),
  "too-long": message("{field} is longer than {max} characters."),
  "not-an-address": message("{field} is not an address. Begin with https:// or /."),
  "not-a-choice": message("{field} is not one of the choices."),
  "wrong-type": message("{field} does not have the right form."),
  "unknown-field": message("“{name}” is not a field of this content type."),
  "bad-tag": message("{field} has a merge tag without a fallback. Write {example}."),
  "tag-not-here": message("{field} cannot have merge tags: they work in texts."),
  "not-a-colour": message("{field} is not a colour. Write # and six digits."),
  "not-a-name": message("{field} is not a name of a part of the page. Write small letters, digits and hyphens."),
  "unknown-attribute": message("A merge tag names “{name}”, which is not in the catalogue, or is a date or a yes or no."),
  "other-content-type": message("Its content type is not the placement's."),
};

const deadBranchWords: Readonly<Record<string, string>> = {
  contradiction: message("Nobody can take “{branch}”: {parts} can't hold together."),
  shadowed: message("Nobody takes “{branch}”: {by} above already takes all of them."),
  "not-here": message("Nobody who comes here can take “{branch}”."),
  above: message("Nobody takes “{branch}”: whoever comes here and fits took a branch above it."),
};

const unnamedSplit = message("the split above");

/** The one table from what was found to what is said. Nobody reads the sentences back. */
const sentences: Readonly<Record<string, Says>> = {
  "no-entry": (_, { say }) => say("The flow has no entry."),
  "no-placement": (_, { say }) => say("The campaign has no placement. Choose where it shows."),
  "unknown-placement": ({ facts }, { say, placement }) => say("{placement} is not a placement of this campaign, or is gone.", { placement: placement(text(facts, "placement")) }),
  "ends-before-it-begins": (_, { say }) => say("The schedule ends before it begins."),
  "way-out-leads-nowhere": ({ at, facts }, { say }) => (text(facts, "way") === "" ? say("The entry leads nowhere.") : say("“{way}” leads nowhere. Add what these people get.", { way: wayWords({ at, facts }, say) })),
  "empty-group": ({ at, facts }, names) =>
    inside(facts["way"] === undefined ? names.say("A condition says nothing yet. Say who is meant.") : names.say("“{way}” is still empty. Say who it is for, and add what they get.", { way: wayWords({ at, facts }, names.say) }), facts, names),
  "unfinished-comparison": ({ facts }, names) => inside(names.say(missingWords[text(facts, "missing")] ?? message("A comparison is not finished.")), facts, names),
  "unknown-attribute": ({ facts }, names) => inside(names.say("The attribute “{attribute}” is not in the catalogue.", { attribute: text(facts, "attribute") }), facts, names),
  "unknown-audience": (_, { say }) => say("It names an audience that is gone."),
  "audience-cycle": ({ facts }, { say, audience }) => say("The audience {audience} leads back to itself, or nests too far.", { audience: audience(text(facts, "audience")) }),
  "shares-do-not-add-up": ({ facts }, { say }) => say("The arms add up to {percent} %, not 100 %.", { percent: text(facts, "percent") }),
  "fallback-without-share": ({ facts }, { say }) => say("Visitors without an id would go to {arm}, which gets nobody.", { arm: armWords({ name: text(facts, "arm"), place: facts["place"] }, say) }),
  "fallback-of-an-ended-test": ({ facts }, { say }) =>
    say("{arm} was chosen for visitors without an id and gets nobody: like everybody they go to {whole}.", { arm: armWords({ name: text(facts, "arm"), place: facts["place"] }, say), whole: armWords({ name: text(facts, "whole"), place: facts["wholePlace"] }, say) }),
  "content-incomplete": ({ facts }, { say }) => say("{variant}: {fault}", { variant: text(facts, "variant") || say("A variant"), fault: faultSentence(facts, say) }),
  "unreachable-node": (_, { say }) => say("Nothing leads here, so nobody gets it."),
  "no-branches": (_, { say }) => say("This decision has no branches: everybody goes the same way."),
  "dead-branch": ({ facts }, { say }) => say(deadBranchWords[text(facts, "why")] ?? message("Nobody takes “{branch}”."), { branch: text(facts, "branch"), parts: text(facts, "parts"), by: text(facts, "by") }),
  "dead-node": ({ facts }, { say }) => say(text(facts, "way") === "arm" ? "Nobody comes here: the arm that leads here has no visitors." : "Nobody comes here: everything that is asked above is known of everybody who gets that far."),
  "always-taken": ({ facts }, { say }) =>
    say(text(facts, "alone") === "yes" ? "Everybody who comes here takes “{branch}”, so there is nothing to decide." : "After “{branch}” nobody is left: what stands below it is never reached.", { branch: text(facts, "branch") }),
  "same-result": ({ facts }, { say }) => say(text(facts, "kind") === "split" ? "All arms lead to the same result, so there is nothing to compare." : "All ways lead to the same result, so this decision makes no difference."),
  "same-draw-again": ({ facts }, { say }) => say("It draws the same numbers as {split}, so its arms are not divided as they say.", { split: text(facts, "above") === unnamedSplit ? say(unnamedSplit) : say("“{name}”", { name: text(facts, "above") }) }),
  "redundant-row": ({ facts }, { say }) =>
    say(text(facts, "match") === "all" ? "“{row}” goes without saying here: the other rows already ask for it." : "“{row}” adds nobody here: the other rows already have these people.", { row: text(facts, "row") }),
  gap: ({ facts }, { say }) => say("People with {attribute} {value} fall to Everybody else, though every branch asks about {attribute}.", { attribute: text(facts, "attribute"), value: text(facts, "value") }),
  "unknown-goes-nowhere": ({ facts }, { say }) => say(text(facts, "why") === "entry" ? "People of whom this is not known are left out of the campaign." : "People of whom too little is known are shown nothing here."),
  "needs-consent": ({ facts }, { say }) => say("{attribute} is only read of people who allowed “{purpose}”; of everybody else it is unknown here.", { attribute: text(facts, "attribute"), purpose: purposeWords(text(facts, "purpose"), say) }),
  "never-eligible": ({ facts }, { say }) => say(text(facts, "why") === "over" ? "Its time is over: nobody is in this campaign any more." : "Nobody can be in this campaign: what it asks for contradicts itself."),
  untranslated: ({ facts }, { say }) =>
    say("{variant} is not whole in {language}: {fields}. There it speaks its main language.", { variant: text(facts, "variant") || say("A variant"), language: languageName(text(facts, "language"), say), fields: inList(text(facts, "fields").split("\n").map((label) => say(label)), say) }),
  "value-never-seen": ({ facts }, { say, attribute }) =>
    say("“{value}” was never seen as {attribute}. Did you mean “{meant}”?", { value: text(facts, "value"), attribute: attribute(text(facts, "attribute")), meant: text(facts, "meant") }),
  "event-not-in-catalogue": ({ facts }, names) =>
    inside(facts["meant"] === undefined ? names.say("“{event}” is not in the catalogue of events: no page is known to send it.", { event: text(facts, "event") }) : names.say("“{event}” is not in the catalogue of events. Did you mean “{meant}”?", { event: text(facts, "event"), meant: text(facts, "meant") }), facts, names),
  "event-never-seen": ({ facts }, names) => inside(names.say("No visitor has brought “{event}” to a decision yet. Until one does, nobody did it.", { event: text(facts, "event") }), facts, names),
  "event-property-misfit": ({ facts }, names) => inside(propertyMisfit(facts, names.say), facts, names),
  overlap: ({ facts }, { say, placement }) =>
    say("In {placement}, some of these people see “{other}”{more, plural, =0 {} other { (or {more} more)}} first, as it ranks higher.", { placement: placement(text(facts, "placement")), other: text(facts, "other"), more: count(facts, "more") }),
  "campaign-hidden": ({ facts }, { say }) => say("Nobody ever sees this campaign: {by}{more, plural, =0 {} other { (or {more} more)}} above it shows all of its people something first.", { by: text(facts, "by"), more: count(facts, "more") }),
  "placement-never-filled": ({ facts }, { say, placement }) => say("Nothing is ever shown in {placement}.", { placement: placement(text(facts, "placement")) }),
};

/** A finding in one sentence for the marketer. */
export function findingSentence(finding: Finding, names: Names): string {
  return sentences[finding.code]?.(finding, names) ?? names.say("Something is not right here ({code}).", { code: finding.code });
}

const inside = (sentence: string, facts: Facts, { say, audience }: Names): string => (facts["audience"] === undefined ? sentence : say("In the audience {audience}: {sentence}", { audience: audience(text(facts, "audience")), sentence }));

const propertyTypeWords: Readonly<Record<string, string>> = {
  text: message("“{property}” of “{event}” is a text, and is compared as something else."),
  number: message("“{property}” of “{event}” is a number, and is compared as something else."),
  boolean: message("“{property}” of “{event}” is a yes or no, and is compared as something else."),
  date: message("“{property}” of “{event}” is a date, and is compared as something else."),
  version: message("“{property}” of “{event}” is a version, and is compared as something else."),
  list: message("“{property}” of “{event}” is a list, and is compared as something else."),
};

function propertyMisfit(facts: Facts, say: Words): string {
  const told = { event: text(facts, "event"), property: text(facts, "property"), meant: text(facts, "meant") };
  const compared = propertyTypeWords[text(facts, "type")];
  if (compared !== undefined) return say(compared, told);
  return facts["meant"] === undefined ? say("The catalogue lists no “{property}” among what “{event}” carries.", told) : say("The catalogue lists no “{property}” among what “{event}” carries. Did you mean “{meant}”?", told);
}

function faultSentence(facts: Facts, say: Words): string {
  const known = faultWords[text(facts, "fault")];
  const field = text(facts, "field");
  const language = text(facts, "language");
  // A field's label is a message; what is no field of ours is a name that somebody gave.
  return known === undefined ? say("is not finished.") : say(known, { field: language === "" ? say(field) : `${say(field)} (${languageName(language, say)})`, name: field, max: text(facts, "max"), example: `{{${say("attribute")}|${say("what to say instead")}}}` });
}

function wayWords({ at: { way }, facts }: Pick<Finding, "at" | "facts">, say: Words): string {
  if (way === "else") return say("Everybody else");
  if (way === "unknown") return say("Unknown");
  return facts["unnamed"] === undefined ? text(facts, "way") : branchName({ name: "", index: count(facts, "unnamed") - 1 }, say);
}

const armWords = ({ name, place = 0 }: { readonly name: string; readonly place: string | number | undefined }, say: Words): string => (name === "" ? say("Arm {number}", { number: Number(place) }) : say("“{name}”", { name }));
