import { type LibraryIndex } from "../library-index";
import { type Requirement, type Unmet } from "../requirement";
import { checkContent, checkTexts, type ContentFault } from "@/lib/core/contents/check-content";
import { type Content } from "@/lib/core/contents/content-type";
import { reachable } from "@/lib/core/flow/graph";
import { mayBeMerged, mergeTagsOf } from "@/lib/core/vocabulary/merge-tags";
import { type ShowNode } from "@/lib/core/nodes/node";

/** Every variant is of its placement's content type and has all it needs. */
export const contentComplete: Requirement = {
  code: "content-incomplete",
  check({ flow }, library) {
    const live = reachable(flow);
    return Object.values(flow.nodes).flatMap((node) => (node.kind === "show" && live.has(node.id) ? faultsOf(node, library) : []));
  },
};

function faultsOf(node: ShowNode, library: LibraryIndex): readonly Unmet[] {
  return Object.entries(node.variants).flatMap(([placement, variant]): readonly Unmet[] => {
    const expected = library.placements.get(placement)?.contentType;
    if (expected === undefined) return [];
    const facts = { variant: variant.name, placement };
    const type = library.contentTypes.find(variant.contentType);
    if (type === undefined || type.id !== expected) return [{ at: { node: node.id, placement }, facts: { ...facts, field: "", fault: "other-content-type" } }];
    const others = Object.entries(variant.texts ?? {}).filter(([language]) => library.placements.get(placement)?.languages?.slice(1).includes(language));
    const at = (field: string) => ({ node: node.id, placement, field });
    const told = (language: string) => ({ field, label, code, max }: ContentFault) => ({ at: at(field), facts: { ...facts, field: label, fault: code, max, ...(language === "" ? {} : { language }) } });
    const strange = (content: Content) => strangeTags(content, library).map(({ field, attribute }) => ({ at: at(field), facts: { ...facts, field: attribute, fault: "unknown-attribute" } }));
    return [
      ...checkContent(type, variant.content).map(told("")),
      ...others.flatMap(([language, texts]) => checkTexts(type, variant.content, texts).map(told(language))),
      ...[variant.content, ...others.map(([, texts]) => texts)].flatMap(strange),
    ];
  });
}

/** Merge tags that name an attribute which the catalogue does not have, or one whose values do not stand in a sentence. */
function strangeTags(content: Content, library: LibraryIndex): readonly { readonly field: string; readonly attribute: string }[] {
  return Object.entries(content).flatMap(([field, value]) =>
    mergeTagsOf({ value }).flatMap(({ attribute }) => {
      const type = library.attributes.get(attribute)?.type;
      return type === undefined || !mayBeMerged(type) ? [{ field, attribute }] : [];
    }),
  );
}
