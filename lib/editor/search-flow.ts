import { outlineOf } from "./outline-of";
import { remember } from "./remember";
import { conditionSentence, type Names } from "@/lib/core/conditions/condition-sentence";
import { type Library } from "@/lib/core/flow/campaign";
import { type Flow } from "@/lib/core/flow/flow";
import { namesOf } from "@/lib/core/flow/names";
import { conditionsOfNode } from "@/lib/core/nodes/conditions-of-node";
import { type FlowNode } from "@/lib/core/nodes/node";
import { findNodeKind } from "@/lib/core/nodes/registry";
import { type NodeId } from "@/lib/core/vocabulary/ids";
import { matches, plain } from "@/lib/std/matches";
import { type Words } from "@/lib/words/words";

type Searched = { readonly flow: Flow; readonly library: Library; readonly say: Words };

/** The cards that a search finds, from top to bottom as the outline tells them. An audience is looked into: who searches "country" finds a branch for an audience that asks for it. Nothing typed finds nothing. */
export function foundIn({ flow, library, say }: Searched, query: string): readonly NodeId[] {
  const sought = soughtIn(query, say);
  return sought === "" ? [] : cardTexts({ flow, library, say }).flatMap(({ node, texts }) => (matches(sought, texts) ? [node] : []));
}

/** What is sought, also when it is asked as one would ask a colleague: "Who uses country?" */
function soughtIn(query: string, say: Words): string {
  const typed = query.trim().replace(/\s*\?$/, "");
  const asking = `${say("who uses")} `;
  return plain(typed).startsWith(plain(asking)) ? typed.slice(asking.length).trim() : typed;
}

/** Worked out once for a flow, not once for each letter. */
const cardTexts = remember(
  ({ flow, library, say }: Searched) => [flow, library, say],
  ({ flow, library, say }) => {
    const names = namesOf(library, say);
    const audiences = new Map<string, unknown>(library.audiences.map((audience) => [audience.id, audience.condition]));
    return outlineOf({ flow, hidden: new Map() }).flatMap(({ is, node: id }) => {
      const node = flow.nodes[id];
      return is === "card" && node !== undefined ? [{ node: id, texts: textsOf(node, names, audiences) }] : [];
    });
  },
);

function textsOf(node: FlowNode, names: Names, audiences: ReadonlyMap<string, unknown>): readonly string[] {
  const kind = findNodeKind(node.kind);
  const shown = [kind.sentence(node, names), ...kind.waysOut(node).map(({ label }) => label(names.say)), ...conditionsOfNode(node).map(({ condition }) => conditionSentence(condition, names))];
  return [...shown, ...typedTexts(node, audiences)];
}

/** Marks that only the machine reads; nobody searches for them, and they would be found by accident. */
const unread = new Set(["id", "kind", "seed", "operator", "near", "ranges"]);

/** Every text in it that somebody typed or chose: names, keys of attributes, values, contents. */
function typedTexts(value: unknown, audiences: ReadonlyMap<string, unknown>, inside: readonly string[] = []): readonly string[] {
  if (typeof value === "string") {
    const audience = inside.includes(value) ? undefined : audiences.get(value);
    return audience === undefined ? [value] : typedTexts(audience, audiences, [...inside, value]);
  }
  if (typeof value === "number") return [String(value)];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => (unread.has(key) ? [] : typedTexts(each, audiences, inside)));
}
