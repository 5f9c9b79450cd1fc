import { conditionSentence, type Names } from "@/lib/core/conditions/condition-sentence";
import { type FlowNode, type ShowNode } from "@/lib/core/nodes/node";

/** What a card is called, in a few words; where nobody gave it a name, what it does. */
export function cardTitle(node: FlowNode, names: Names): string {
  const { say } = names;
  switch (node.kind) {
    case "entry":
      return node.eligible === null ? say("Every visitor") : conditionSentence(node.eligible, names);
    case "decision":
      return node.name === "" ? say("Who is it?") : node.name;
    case "split":
      return node.name === "" ? say("A/B test") : node.name;
    case "show":
      return showTitle(node, names);
    case "note":
      return node.text === "" ? say("Empty note") : node.text;
  }
}

function showTitle({ name, variants }: ShowNode, { say }: Names): string {
  const [first] = Object.values(variants);
  if (name !== "") return name;
  if (first === undefined) return say("Leave the page as it is");
  return first.name === "" ? say("Unnamed variant") : first.name;
}
