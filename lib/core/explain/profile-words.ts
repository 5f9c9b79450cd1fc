import { valueWords } from "./explain-condition";
import { deedWords } from "@/lib/core/conditions/event-deeds";
import { type Library } from "@/lib/core/flow/campaign";
import { type ProfileJson } from "@/lib/core/vocabulary/profile";
import { unitAfter } from "@/lib/core/vocabulary/unit-after";
import { parseValue } from "@/lib/core/vocabulary/value";
import { languageName } from "@/lib/words/language-name";
import { type Words } from "@/lib/words/words";

/** What is known of somebody, a few words each: `Country: France`, `has bought twice`. Empty: nothing is known. */
export function profileWords(profile: ProfileJson, library: Library, say: Words): readonly string[] {
  const { zone = "UTC" } = library;
  const values = Object.entries(profile.attributes).flatMap(([key, value]) => {
    const attribute = library.attributes.find((each) => each.key === key);
    const parsed = attribute === undefined ? null : parseValue(attribute, value, zone);
    return attribute === undefined || parsed === null ? [] : [say("{label}: {value}", { label: attribute.label, value: valueWords(parsed, { zone, unit: unitAfter(attribute), say }) })];
  });
  const counts = new Map<string, number>();
  for (const { name } of profile.events ?? []) counts.set(name, (counts.get(name) ?? 0) + 1);
  const deeds = [...counts].map(([name, count]) => say("{deed} {count, plural, one {once} =2 {twice} other {{count} times}}", { deed: deedWords(name, "did", say), count }));
  return [...values, ...languageTold(profile, library, say), ...deeds];
}

/** The language a visit told, where no attribute says it. */
function languageTold({ context }: ProfileJson, { attributes }: Library, say: Words): readonly string[] {
  const language = context?.["language"];
  if (typeof language !== "string" || attributes.some(({ source }) => source === "language")) return [];
  return [say("{label}: {value}", { label: say("Language"), value: languageName(language, say) })];
}
