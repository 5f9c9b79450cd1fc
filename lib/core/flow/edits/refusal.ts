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
  | { readonly tag: "kind-changed" }
  | { readonly tag: "ways-lost"; readonly label: string }
  | { readonly tag: "two-arms-stay" }
  | { readonly tag: "not-cards" }
  | { readonly tag: "too-many"; readonly what: string; readonly limit: number };

const sentences: { readonly [Tag in Refusal["tag"]]: (refusal: Extract<Refusal, { tag: Tag }>) => string } = {
  "no-such-node": () => "That card is not here any more.",
  "no-such-way": () => "That way out is not here any more.",
  "no-such-edge": () => "That line is not here any more.",
  "no-such-branch": () => "That branch is not here any more.",
  "no-such-arm": () => "That arm is not here any more.",
  "way-is-taken": () => "This way already leads somewhere. Disconnect it first.",
  "would-loop": () => "This would lead people round in a circle.",
  "into-itself": () => "A card cannot lead to itself.",
  "not-a-target": ({ kind }) => (kind === "entry" ? "Nothing can lead back to the entry." : "A note has no part in the flow, so nothing can lead to it."),
  "one-entry": () => "A campaign has one entry.",
  "entry-stays": () => "The entry stays: every campaign begins somewhere.",
  "ends-the-way": () => "People's way ends at a Show, so it cannot stand between two cards. Put it on an open way.",
  "kind-changed": () => "A card keeps its kind. Add a new one instead.",
  "ways-lost": ({ label }) => `“${label}” still leads somewhere. Delete what is below it first, or disconnect it.`,
  "not-cards": () => "What was copied is not cards of a campaign. Copy some first.",
  "two-arms-stay": () => "A split needs two arms. Delete the split instead.",
  "too-many": ({ what, limit }) => `There is room for ${limit} ${what}, and they are all in use.`,
};

/** What to tell the person whose edit was refused. */
export function refusalSentence<Tag extends Refusal["tag"]>(refusal: Extract<Refusal, { tag: Tag }> & { readonly tag: Tag }): string {
  return sentences[refusal.tag](refusal);
}
