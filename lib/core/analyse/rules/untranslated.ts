import { type Rule } from "../rule";
import { untranslated } from "@/lib/core/contents/language-fields";
import { reachable } from "@/lib/core/flow/graph";

/** A variant whose words are not written in every language of its placement: there the main language stands in. */
export const untranslatedTexts: Rule = {
  code: "untranslated",
  severity: "warns",
  check({ flow }, library) {
    const live = reachable(flow);
    return Object.values(flow.nodes).flatMap((node) =>
      node.kind !== "show" || !live.has(node.id)
        ? []
        : Object.entries(node.variants).flatMap(([placement, { name, contentType, content, texts = {} }]) => {
            const type = library.contentTypes.find(contentType);
            const [, ...others] = library.placements.get(placement)?.languages ?? [];
            return others.flatMap((language) => {
              const fields = type === undefined ? [] : untranslated(type, content, texts[language] ?? {});
              return fields.length === 0 ? [] : [{ at: { node: node.id, placement }, facts: { variant: name, language, count: fields.length, fields: fields.map(({ label }) => label).join("\n") } }];
            });
          }),
    );
  },
};
