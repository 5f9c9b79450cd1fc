import { type Touch } from "./merge-flows";
import { type Names } from "@/lib/core/conditions/condition-sentence";
import { whatIs } from "@/lib/core/diff/what-is";
import { type FlowNode } from "@/lib/core/nodes/node";
import { message } from "@/lib/words/message";
import { type Words } from "@/lib/words/words";

const sentences = {
  name: message("You both renamed {card}."),
  text: message("You both wrote on {card}."),
  placements: message("You both chose other placements for the campaign."),
  schedule: message("You both changed when the campaign runs."),
  eligible: message("You both changed who may see the campaign at all."),
  holdout: message("You both changed the holdout."),
  "unknown-way": message("You both changed what becomes of unknown people at {card}."),
  branch: message("You both changed the branch “{name}” of {card}."),
  "branch-order": message("You both added or moved branches of {card}."),
  arms: message("You both changed the arms of {card}."),
  variant: message("You both changed “{name}” at {card}."),
  removed: message("One of you took away {card} while the other changed it."),
  way: message("You both changed what follows {card}, or one of you leads to a card that the other took away."),
  circle: message("Together your changes would lead people in a circle."),
} as const satisfies Readonly<Record<Touch["part"], string>>;

type Where = { readonly node: FlowNode | undefined; readonly names: Names; readonly say: Words };

/** Where two people's edits touch, in a sentence. */
export function touchSentence({ part, name }: Touch, { node, names, say }: Where): string {
  return say(sentences[part], { card: node === undefined ? say("a card") : whatIs(node, names), name });
}
