import { type Library } from "./campaign";
import { type Names } from "@/lib/core/conditions/condition-sentence";
import { typesOf } from "@/lib/core/contents/types-of-workspace";
import { unitAfter } from "@/lib/core/vocabulary/unit-after";
import { type Words } from "@/lib/words/words";

// Every card asks for the names of the same library, which is never changed in place.
const known = new WeakMap<Library, Map<Words, Names>>();

/** What the workspace calls things; what is gone keeps its key or id, so a sentence never breaks. */
export function namesOf(library: Library, say: Words): Names {
  const inTongues = known.get(library) ?? new Map<Words, Names>();
  known.set(library, inTongues);
  const found = inTongues.get(say) ?? namesIn(library, say);
  inTongues.set(say, found);
  return found;
}

function namesIn(library: Library, say: Words): Names {
  const attributes = new Map(library.attributes.map((attribute) => [attribute.key, attribute]));
  const audiences = new Map<string, string>(library.audiences.map(({ id, name }) => [id, name]));
  const placements = new Map(library.placements.map(({ key, name }) => [key, name]));
  return {
    attribute: (key) => attributes.get(key)?.label ?? key,
    unit: (key) => unitAfter(attributes.get(key)),
    audience: (id) => audiences.get(id) ?? say("an audience that is gone"),
    placement: (key) => placements.get(key) ?? key,
    ownField: (contentType, key) => typesOf(library.contentTypes).find(contentType)?.fields.find((field) => field.key === key)?.label ?? null,
    say,
  };
}
