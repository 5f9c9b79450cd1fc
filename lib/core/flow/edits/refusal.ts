import { type NamedWay } from "@/lib/core/nodes/node-kind";
import { type Words } from "@/lib/words/words";

/** Why an edit may not land. The flow stays as it was. */
export type Refusal =
  | { readonly tag: "no-such-node" }
  | { readonly tag: "no-such-way" }
  | { readonly tag: "no-such-edge" }
  | { readonly tag: "no-such-branch" }
  | { readonly tag: "no-such-arm" }
  | { readonly tag: "way-is-taken" }
  | { readonly tag: "would-loop" }
  | { readonly tag: "into-itself" }
  | { readonly tag: "not-a-target"; readonly kind: string }
  | { readonly tag: "one-entry" }
  | { readonly tag: "entry-stays" }
  | { readonly tag: "ends-the-way" }
  | { readonly tag: "nothing-follows" }
  | { readonly tag: "kind-changed" }
  | { readonly tag: "ways-lost"; readonly label: NamedWay["label"] }
  | { readonly tag: "two-arms-stay" }
  | { readonly tag: "not-cards" }
  | { readonly tag: "too-many"; readonly what: "branches" | "cards" | "arms" | "lines"; readonly limit: number };

const sentences: { readonly [Tag in Refusal["tag"]]: (refusal: Extract<Refusal, { tag: Tag }>, say: Words) => string } = {
  "no-such-node": (_, say) => say("That card is not here any more."),
  "no-such-way": (_, say) => say("That way out is not here any more."),
  "no-such-edge": (_, say) => say("That line is not here any more."),
  "no-such-branch": (_, say) => say("That branch is not here any more."),
  "no-such-arm": (_, say) => say("That arm is not here any more."),
  "way-is-taken": (_, say) => say("This way already leads somewhere. Disconnect it first."),
  "would-loop": (_, say) => say("This would lead people round in a circle."),
  "into-itself": (_, say) => say("A card cannot lead to itself."),
  "not-a-target": ({ kind }, say) => say(kind === "entry" ? "Nothing can lead back to the entry." : "A note has no part in the flow, so nothing can lead to it."),
  "one-entry": (_, say) => say("A campaign has one entry."),
  "entry-stays": (_, say) => say("The entry stays: every campaign begins somewhere."),
  "ends-the-way": (_, say) => say("People's way ends at a Show, so it cannot stand between two cards. Put it on an open way."),
  "nothing-follows": (_, say) => say("People's way ends at a Show, so nothing can follow it. Choose an open end, or a + before it."),
  "kind-changed": (_, say) => say("A card keeps its kind. Add a new one instead."),
  "ways-lost": ({ label }, say) => say("“{label}” still leads somewhere. Delete what is below it first, or disconnect it.", { label: label(say) }),
  "not-cards": (_, say) => say("What was copied is not cards of a campaign. Copy some first."),
  "two-arms-stay": (_, say) => say("A split needs two arms. Delete the split instead."),
  "too-many": ({ what, limit }, say) => say("There is room for {limit} {what, select, branches {branches} arms {arms} lines {lines} other {cards}}, and they are all in use.", { what, limit }),
};

/** What to tell the person whose edit was refused. */
export function refusalSentence<Tag extends Refusal["tag"]>(refusal: Extract<Refusal, { tag: Tag }> & { readonly tag: Tag }, say: Words): string {
  return sentences[refusal.tag](refusal, say);
}
