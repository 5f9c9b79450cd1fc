import { type ProfileJson } from "./profile";

/** How much a finding matters: `blocks` a publish, `warns`, or is good to know. */
export type Severity = "blocks" | "warns" | "info";

/** Something Check has to say, as data: the sentence is made from the facts, last, in one table. */
export type Finding = {
  readonly code: string;
  readonly severity: Severity;
  readonly at: Place;
  readonly facts: Readonly<Record<string, string | number>>;
  /** Somebody of whom it is so, asked about by the evaluator. */
  readonly witness?: ProfileJson;
  /** Absent: it is plain from the drawing. `possible`: as far as was looked. */
  readonly certainty?: "proved" | "possible";
};

/** Where a finding stands, as near as it can be said. */
export type Place = {
  readonly campaign: string;
  readonly node?: string;
  readonly way?: string;
  readonly condition?: string;
  readonly placement?: string;
  readonly field?: string;
};
