import { valueWords } from "./explain-condition";
import { deedWords } from "@/lib/core/conditions/event-deeds";
import { type Change } from "@/lib/core/nearest/cells";
import { type Library } from "@/lib/core/flow/campaign";
import { type ProfileJson } from "@/lib/core/vocabulary/profile";
import { unitAfter } from "@/lib/core/vocabulary/unit-after";
import { parseValue } from "@/lib/core/vocabulary/value";
import { type Json } from "@/lib/std/json";
import { capital } from "@/lib/words/capital";
import { type Words } from "@/lib/words/words";

/** A change of a visitor in one sentence: `Country: France instead of Norway`. */
export function changeSentence(change: Change, { profile, library, say }: { readonly profile: ProfileJson; readonly library: Library; readonly say: Words }): string {
  if (change.kind === "event") return eventWords(change, say);
  const { zone = "UTC" } = library;
  const attribute = library.attributes.find(({ key }) => key === change.key);
  const label = attribute?.label ?? change.key;
  const own = Object.hasOwn(profile.attributes, change.key) ? profile.attributes[change.key] : undefined;
  const words = (value: Json): string => {
    const parsed = attribute === undefined ? null : parseValue(attribute, value, zone);
    return parsed === null ? JSON.stringify(value) : valueWords(parsed, { zone, unit: unitAfter(attribute), say });
  };
  if (change.to === undefined) return say("{label}: not known", { label });
  if (own !== undefined && JSON.stringify(own) === JSON.stringify(change.to)) return say("{label}: consent to {purpose}, so that {value} may be read", { label, purpose: change.consent ?? "", value: words(own) });
  const said = own === undefined || own === null ? say("{label}: {value}", { label, value: words(change.to) }) : say("{label}: {value} instead of {before}", { label, value: words(change.to), before: words(own) });
  return change.consent === null || profile.consent?.includes(change.consent) === true ? said : say("{change}, and consent to {purpose}", { change: said, purpose: change.consent });
}

function eventWords({ event, events }: Extract<Change, { kind: "event" }>, say: Words): string {
  if (events.length === 0) return capital(deedWords(event, "never", say), say);
  const after = events.filter(({ name }) => name !== event);
  if (after.length > 0) {
    const others = [...new Set(after.map(({ name }) => name))].map((name) => say(", and then {deed}", { deed: deedWords(name, "did", say) }));
    return `${eventWords({ kind: "event", event, events: events.filter(({ name }) => name === event) }, say)}${others.join("")}`;
  }
  const days = [...new Set(events.map(({ at }) => at.slice(0, 10)))].sort();
  const properties = Object.entries(events[0]?.properties ?? {}).map(([name, value]) => `${name} ${typeof value === "string" ? value : JSON.stringify(value)}`);
  const done = capital(deedWords(event, "did", say), say);
  const facts = { deed: properties.length === 0 ? done : `${done} (${properties.join(", ")})`, count: events.length };
  const [first = "", ...later] = days;
  if (later.length === 0) return say("{deed} {count, plural, one {once} other {{count} times}}, on {day}", { ...facts, day: first });
  return say("{deed} {count, plural, one {once} other {{count} times}}, from {days}", { ...facts, days: days.join(say(" to ")) });
}
