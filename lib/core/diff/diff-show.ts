import { type FlowChange } from "./flow-change";
import { same } from "@/lib/std/same";
import { whatIs } from "./what-is";
import { type Names } from "@/lib/core/conditions/condition-sentence";
import { isAsked } from "@/lib/core/contents/content-type";
import { typesOf } from "@/lib/core/contents/types-of-workspace";
import { sectionsIn, sectionsLine } from "@/lib/core/contents/sections";
import { type ShowNode, type Variant } from "@/lib/core/nodes/node";
import { type Json } from "@/lib/std/json";
import { languageName } from "@/lib/words/language-name";
import { type Words } from "@/lib/words/words";

/** What a card shows otherwise: variants by placement, and each field of theirs. */
export function showChanges(before: ShowNode, after: ShowNode, names: Names): readonly FlowChange[] {
  const { say } = names;
  const at = whatIs(after, names);
  const change = (kind: FlowChange["kind"], facts: FlowChange["facts"]): FlowChange => ({ kind, node: after.id, facts: { at, ...facts } });
  const placements = [...new Set([...Object.keys(before.variants), ...Object.keys(after.variants)])].sort();
  return placements.flatMap((key): FlowChange[] => {
    const [last, next] = [before.variants[key], after.variants[key]];
    const placement = names.placement(key);
    if (next === undefined) return last === undefined ? [] : [change("variant-removed", { variant: variantName(last, say), placement })];
    if (last === undefined || last.contentType !== next.contentType) return [change("variant-added", { variant: variantName(next, say), placement })];
    const renamed = last.name === next.name ? [] : [change("renamed", { from: variantName(last, say), to: variantName(next, say) })];
    return [...renamed, ...[...fieldsChanged(last, next, names), ...textsChanged(last, next, names)].map((facts) => change("field-changed", facts))];
  });
}

const variantName = ({ name }: Variant, say: Words): string => (name === "" ? say("a variant without a name") : say("“{name}”", { name }));

function fieldsChanged(before: Variant, after: Variant, { say, ownField }: Names): readonly { readonly variant: string; readonly field: string; readonly from: string; readonly to: string }[] {
  const fields = typesOf().find(after.contentType)?.fields ?? [];
  const keys = [...new Set([...fields.map(({ key }) => key), ...Object.keys(before.content), ...Object.keys(after.content)])];
  return keys.flatMap((key) => {
    const [from, to] = [before.content[key] ?? null, after.content[key] ?? null];
    const field = fields.find((each) => each.key === key && isAsked(each, after.content)) ?? fields.find((each) => each.key === key);
    const words = (value: Json): string => {
      const chosen = field?.choices?.find((choice) => choice.value === value);
      return valueWords(chosen === undefined ? value : say(chosen.label), say);
    };
    return same(from, to) ? [] : [{ variant: variantName(after, say), field: field === undefined ? (ownField?.(after.contentType, key) ?? key) : say(field.label), from: words(from), to: words(to) }];
  });
}

/** Texts in other languages; the language stands behind the field's name. */
function textsChanged(before: Variant, after: Variant, { say, ownField }: Names): ReturnType<typeof fieldsChanged> {
  const fields = typesOf().find(after.contentType)?.fields ?? [];
  const languages = [...new Set([...Object.keys(before.texts ?? {}), ...Object.keys(after.texts ?? {})])].sort();
  return languages.flatMap((language) => {
    const [was, is] = [before.texts?.[language] ?? {}, after.texts?.[language] ?? {}];
    return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((key) => {
      const [from, to] = [was[key] ?? "", is[key] ?? ""];
      const field = fields.find((each) => each.key === key);
      return from === to ? [] : [{ variant: variantName(after, say), field: `${field === undefined ? (ownField?.(after.contentType, key) ?? key) : say(field.label)} (${languageName(language, say)})`, from: valueWords(from, say), to: valueWords(to, say) }];
    });
  });
}

function valueWords(value: Json, say: Words): string {
  if (value === null || value === "") return say("empty");
  const sections = sectionsIn(value);
  if (sections.length > 0) return say("“{name}”", { name: sectionsLine(sections) });
  return typeof value === "string" ? say("“{name}”", { name: value }) : JSON.stringify(value);
}
