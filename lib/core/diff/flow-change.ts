import { type NodeId } from "@/lib/core/vocabulary/ids";
import { capital } from "@/lib/words/capital";
import { message } from "@/lib/words/message";
import { type Words } from "@/lib/words/words";

/** One thing that is drawn otherwise, as data; its sentence is made from the facts, last. What is words among them is in the reader's language. */
export type FlowChange = { readonly kind: FlowChangeKind; readonly node: NodeId; readonly facts: Readonly<Record<string, string>> };

export type FlowChangeKind = keyof typeof sentences;

/** The one table from what was changed to what is said. */
const sentences = {
  "node-added": message("Added {what}, under {where}."),
  "node-removed": message("Took away {what}."),
  renamed: message("Renamed {from} to {to}."),
  "placement-added": message("The campaign shows in {placement} as well."),
  "placement-removed": message("The campaign no longer shows in {placement}."),
  "schedule-changed": message("It runs {to} (was: {from})."),
  "eligible-changed": message("Who may come in: {to} (was: {from})."),
  "holdout-changed": message("{to} of visitors are held out (was: {from})."),
  "branch-added": message("At {at}: a new branch “{branch}” for people where {condition}."),
  "branch-removed": message("At {at}: the branch “{branch}” is gone."),
  "branch-renamed": message("At {at}: the branch “{from}” is called “{to}”."),
  "condition-changed": message("At {at}: “{branch}” is for people where {to} (was: {from})."),
  "branches-reordered": message("At {at}: branches are tried in another order: {order}."),
  "unknown-added": message("At {at}: people of whom too little is known have a way of their own."),
  "unknown-removed": message("At {at}: people of whom too little is known go with everybody else."),
  "arm-added": message("At {at}: a new arm {arm} with {share}."),
  "arm-removed": message("At {at}: the arm {arm} is gone."),
  "arm-renamed": message("At {at}: the arm {from} is called {to}."),
  "share-changed": message("At {at}: {arm} gets {to} (was: {from})."),
  "drawn-anew": message("At {at}: visitors are drawn anew."),
  "fallback-changed": message("At {at}: visitors without an id go to {to}."),
  "variant-added": message("{at} shows {variant} in {placement}."),
  "variant-removed": message("{at} no longer shows {variant} in {placement}."),
  "field-changed": message("{variant}: {field} is {to} (was: {from})."),
  "way-changed": message("{way} leads to {to} (was: {from})."),
  "note-changed": message("A note says: {to}"),
} as const;

/** A change of a flow in one sentence. */
export function flowChangeSentence({ kind, facts }: FlowChange, say: Words): string {
  const sentence = say(kind === "node-added" && facts["where"] === "" ? message("Added {what}.") : sentences[kind], facts);
  // It may begin with what it is about: "the entry leads to".
  return capital(sentence, say);
}
