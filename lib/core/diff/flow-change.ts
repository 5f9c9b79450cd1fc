import { type NodeId } from "@/lib/core/vocabulary/ids";

/** One thing that is drawn otherwise, as data; its sentence is made from the facts, last. */
export type FlowChange = { readonly kind: FlowChangeKind; readonly node: NodeId; readonly facts: Readonly<Record<string, string>> };

export type FlowChangeKind = keyof typeof sentences;

type Facts = FlowChange["facts"];

const said = (facts: Facts, key: string): string => facts[key] ?? "";

/** The one table from what was changed to what is said. */
const sentences = {
  "node-added": (facts: Facts) => `Added ${said(facts, "what")}${said(facts, "where") === "" ? "" : `, under ${said(facts, "where")}`}.`,
  "node-removed": (facts: Facts) => `Took away ${said(facts, "what")}.`,
  renamed: (facts: Facts) => `Renamed ${said(facts, "from")} to ${said(facts, "to")}.`,
  "placement-added": (facts: Facts) => `The campaign shows in ${said(facts, "placement")} as well.`,
  "placement-removed": (facts: Facts) => `The campaign no longer shows in ${said(facts, "placement")}.`,
  "schedule-changed": (facts: Facts) => `It runs ${said(facts, "to")} (was: ${said(facts, "from")}).`,
  "eligible-changed": (facts: Facts) => `Who may come in: ${said(facts, "to")} (was: ${said(facts, "from")}).`,
  "holdout-changed": (facts: Facts) => `${said(facts, "to")} of visitors are held out (was: ${said(facts, "from")}).`,
  "branch-added": (facts: Facts) => `At ${said(facts, "at")}: a new branch “${said(facts, "branch")}” for people where ${said(facts, "condition")}.`,
  "branch-removed": (facts: Facts) => `At ${said(facts, "at")}: the branch “${said(facts, "branch")}” is gone.`,
  "branch-renamed": (facts: Facts) => `At ${said(facts, "at")}: the branch “${said(facts, "from")}” is called “${said(facts, "to")}”.`,
  "condition-changed": (facts: Facts) => `At ${said(facts, "at")}: “${said(facts, "branch")}” is for people where ${said(facts, "to")} (was: ${said(facts, "from")}).`,
  "branches-reordered": (facts: Facts) => `At ${said(facts, "at")}: branches are tried in another order: ${said(facts, "order")}.`,
  "unknown-added": (facts: Facts) => `At ${said(facts, "at")}: people of whom too little is known have a way of their own.`,
  "unknown-removed": (facts: Facts) => `At ${said(facts, "at")}: people of whom too little is known go with everybody else.`,
  "arm-added": (facts: Facts) => `At ${said(facts, "at")}: a new arm ${said(facts, "arm")} with ${said(facts, "share")}.`,
  "arm-removed": (facts: Facts) => `At ${said(facts, "at")}: the arm ${said(facts, "arm")} is gone.`,
  "arm-renamed": (facts: Facts) => `At ${said(facts, "at")}: the arm ${said(facts, "from")} is called ${said(facts, "to")}.`,
  "share-changed": (facts: Facts) => `At ${said(facts, "at")}: ${said(facts, "arm")} gets ${said(facts, "to")} (was: ${said(facts, "from")}).`,
  "drawn-anew": (facts: Facts) => `At ${said(facts, "at")}: visitors are drawn anew.`,
  "fallback-changed": (facts: Facts) => `At ${said(facts, "at")}: visitors without an id go to ${said(facts, "to")}.`,
  "variant-added": (facts: Facts) => `${said(facts, "at")} shows ${said(facts, "variant")} in ${said(facts, "placement")}.`,
  "variant-removed": (facts: Facts) => `${said(facts, "at")} no longer shows ${said(facts, "variant")} in ${said(facts, "placement")}.`,
  "field-changed": (facts: Facts) => `${said(facts, "variant")}: ${said(facts, "field")} is ${said(facts, "to")} (was: ${said(facts, "from")}).`,
  "way-changed": (facts: Facts) => `${said(facts, "way")} leads to ${said(facts, "to")} (was: ${said(facts, "from")}).`,
  "note-changed": (facts: Facts) => `A note says: ${said(facts, "to")}`,
} as const;

/** A change of a flow in one sentence. */
export const flowChangeSentence = ({ kind, facts }: FlowChange): string => sentences[kind](facts);
