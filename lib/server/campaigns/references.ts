import "server-only";
import { attributeInOperand } from "@/lib/core/operators/attribute-in-operand";
import { type Content } from "@/lib/core/contents/content-type";
import { type Condition } from "@/lib/core/conditions/condition";
import { eventsIn } from "@/lib/core/conditions/events-in";
import { type Flow } from "@/lib/core/flow/flow";
import { picturesNamedIn } from "@/lib/core/vocabulary/picture-address";
import { mergeTagsOf } from "@/lib/core/vocabulary/merge-tags";

/** What a condition or a flow refers to in the library, by key or id. */
export type References = { readonly attributes: ReadonlySet<string>; readonly audiences: ReadonlySet<string>; readonly placements: ReadonlySet<string>; /** By hash. */ readonly pictures: ReadonlySet<string>; readonly events: ReadonlySet<string> };

/** What a condition refers to itself; what its audiences refer to is theirs. */
export function referencesOfCondition(condition: Condition): References {
  const found = { attributes: new Set<string>(), audiences: new Set<string>(), placements: new Set<string>(), pictures: new Set<string>(), events: new Set<string>() };
  const waiting: Condition[] = [condition];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (part.kind === "group") waiting.push(...part.parts);
    if (part.kind === "comparison") [part.attribute, attributeInOperand(part.operand) ?? part.attribute].forEach((key) => found.attributes.add(key));
    if (part.kind === "behaviour") eventsIn(part).forEach((name) => found.events.add(name));
    if (part.kind === "audience") found.audiences.add(part.audience);
  }
  return found;
}

/** What a flow refers to: in its entry, its branches and its shows, merge tags of their texts included. */
export function referencesOfFlow(flow: Flow): References {
  const nodes = Object.values(flow.nodes);
  const conditions = nodes.flatMap((node): readonly Condition[] => {
    if (node.kind === "entry") return node.eligible === null ? [] : [node.eligible];
    return node.kind === "decision" ? node.branches.map(({ condition }) => condition) : [];
  });
  const placements = nodes.flatMap((node) => {
    if (node.kind === "entry") return node.placements;
    return node.kind === "show" ? Object.keys(node.variants) : [];
  });
  const variants = nodes.flatMap((node) => (node.kind === "show" ? Object.values(node.variants) : []));
  const merged = variants.flatMap(({ content }) => mergeTagsOf(content));
  const parts = conditions.map(referencesOfCondition);
  return {
    attributes: new Set([...parts.flatMap(({ attributes }) => [...attributes]), ...merged.map(({ attribute }) => attribute)]),
    audiences: new Set(parts.flatMap(({ audiences }) => [...audiences])),
    placements: new Set(placements),
    pictures: new Set(variants.flatMap(({ content, texts = {} }) => [content, ...Object.values(texts)].flatMap((part) => [...picturesOf(part)]))),
    events: new Set(parts.flatMap(({ events }) => [...events])),
  };
}

/** The pictures that a content names, by hash: what a placement has by itself, for one. */
export const picturesOf = (content: Content | null): ReadonlySet<string> => picturesNamedIn(JSON.stringify(content));
