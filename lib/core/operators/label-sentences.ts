import { message } from "@/lib/words/message";

/**
 * An operator's label is what a menu says; in a sentence the verb follows its subject (`many`), and the operand may be one or several (`count`), joined by
 * this word. By label, since operators of several types share one (by id where a type is said otherwise); apart from the operators, since whoever only decides needs no grammar.
 */
export type LabelSentence = { readonly sentence: string; readonly joiner?: Joiner };

/** Between what is listed. */
export type Joiner = "or" | "and" | "nor";

/** How an operator is said; undefined: its label, then its operand. */
export const sentenceOf = ({ id, label }: { readonly id: string; readonly label: string }): LabelSentence | undefined => sentences[id] ?? sentences[label];

const sentences: Readonly<Record<string, LabelSentence | undefined>> = {
  "number.equals": { sentence: message("{many, select, yes {are} other {is}} exactly {operand}") },
  "number.is-one-of": { sentence: message("{many, select, yes {are} other {is}} exactly {operand}") },
  "number.differs": { sentence: message("{many, select, yes {are} other {is}} other than {operand}") },
  "is": { sentence: message("{many, select, yes {are} other {is}} {operand}") },
  "is not": { sentence: message("{many, select, yes {are} other {is}} not {operand}") },
  "is one of": { sentence: message("{many, select, yes {are} other {is}} {operand}") },
  "is none of": { sentence: message("{many, select, yes {are} other {is}} {count, plural, one {not} other {neither}} {operand}"), joiner: "nor" },
  "is an address in": { sentence: message("{many, select, yes {are addresses} other {is an address}} in {operand}") },
  "is an address outside of": { sentence: message("{many, select, yes {are addresses} other {is an address}} outside of {operand}") },
  "contains": { sentence: message("{many, select, yes {contain} other {contains}} {operand}") },
  "starts with": { sentence: message("{many, select, yes {start} other {starts}} with {operand}") },
  "ends with": { sentence: message("{many, select, yes {end} other {ends}} with {operand}") },
  "matches the pattern": { sentence: message("{many, select, yes {match} other {matches}} the pattern {operand}") },
  "is less than": { sentence: message("{many, select, yes {are} other {is}} less than {operand}") },
  "is at most": { sentence: message("{many, select, yes {are} other {is}} at most {operand}") },
  "is more than": { sentence: message("{many, select, yes {are} other {is}} more than {operand}") },
  "is at least": { sentence: message("{many, select, yes {are} other {is}} at least {operand}") },
  "is between": { sentence: message("{many, select, yes {are} other {is}} between {operand}") },
  "is yes": { sentence: message("{many, select, yes {are} other {is}} yes") },
  "is no": { sentence: message("{many, select, yes {are} other {is}} no") },
  "is before": { sentence: message("{many, select, yes {are} other {is}} before {operand}") },
  "is after": { sentence: message("{many, select, yes {are} other {is}} after {operand}") },
  "is in the last": { sentence: message("{many, select, yes {are} other {is}} in the last {operand}") },
  "is in the next": { sentence: message("{many, select, yes {are} other {is}} in the next {operand}") },
  "is on": { sentence: message("{many, select, yes {are} other {is}} on {operand}") },
  "is on a": { sentence: message("{many, select, yes {are} other {is}} on a {operand}") },
  "is between the hours": { sentence: message("{many, select, yes {are} other {is}} between {operand}") },
  "has its anniversary today": { sentence: message("{many, select, yes {have their} other {has its}} anniversary today {operand}") },
  "has its anniversary in the next": { sentence: message("{many, select, yes {have their} other {has its}} anniversary in the next {operand}") },
  "is in the range": { sentence: message("{many, select, yes {are} other {is}} in the range {operand}") },
  "contains any of": { sentence: message("{many, select, yes {contain} other {contains}} {operand}") },
  "contains all of": { sentence: message("{many, select, yes {contain} other {contains}} {operand}"), joiner: "and" },
  "contains none of": { sentence: message("{many, select, yes {{count, plural, one {do not contain} other {contain neither}}} other {{count, plural, one {does not contain} other {contains neither}}}} {operand}"), joiner: "nor" },
  "has an item between": { sentence: message("{many, select, yes {have} other {has}} an item between {operand}") },
  "has an item whose": { sentence: message("{many, select, yes {have} other {has}} an item whose {operand}") },
  "has no item whose": { sentence: message("{many, select, yes {have} other {has}} no item whose {operand}") },
  "has at least": { sentence: message("{many, select, yes {have} other {has}} at least {operand}") },
  "has at most": { sentence: message("{many, select, yes {have} other {has}} at most {operand}") },
  "has exactly": { sentence: message("{many, select, yes {have} other {has}} exactly {operand}") },
  "is known": { sentence: message("{many, select, yes {are} other {is}} known") },
  "is not known": { sentence: message("{many, select, yes {are} other {is}} not known") },
};
