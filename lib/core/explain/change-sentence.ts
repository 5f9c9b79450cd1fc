import { valueWords } from "./explain-condition";
import { type Change } from "@/lib/core/nearest/cells";
import { type Library } from "@/lib/core/flow/campaign";
import { type ProfileJson } from "@/lib/core/vocabulary/profile";
import { parseValue } from "@/lib/core/vocabulary/value";
import { type Json } from "@/lib/std/json";

/** A change of a visitor in one sentence: `Country: France instead of Norway`. */
export function changeSentence(change: Change, { profile, library }: { readonly profile: ProfileJson; readonly library: Library }): string {
  if (change.kind === "event") return eventWords(change);
  const attribute = library.attributes.find(({ key }) => key === change.key);
  const label = attribute?.label ?? change.key;
  const own = Object.hasOwn(profile.attributes, change.key) ? profile.attributes[change.key] : undefined;
  const words = (value: Json): string => {
    const parsed = attribute === undefined ? null : parseValue(attribute.type, value);
    return parsed === null ? JSON.stringify(value) : valueWords(parsed, { isDate: attribute?.type === "date", unit: attribute?.unit ?? null });
  };
  const consents = change.consent !== null && profile.consent?.includes(change.consent) !== true ? `, and consent to ${change.consent}` : "";
  if (change.to === undefined) return `${label}: not known`;
  if (own !== undefined && JSON.stringify(own) === JSON.stringify(change.to)) return `${label}: consent to ${change.consent ?? ""}, so that ${words(own)} may be read`;
  return `${label}: ${words(change.to)}${own === undefined || own === null ? "" : ` instead of ${words(own)}`}${consents}`;
}

function eventWords({ event, events }: Extract<Change, { kind: "event" }>): string {
  if (events.length === 0) return `Never did ${event}`;
  const after = events.filter(({ name }) => name !== event);
  if (after.length > 0) return `${eventWords({ kind: "event", event, events: events.filter(({ name }) => name === event) })}, and ${[...new Set(after.map(({ name }) => name))].join(" and ")} after it`;
  const days = new Set(events.map(({ at }) => at.slice(0, 10)));
  const properties = Object.entries(events[0]?.properties ?? {}).map(([name, value]) => `${name} ${typeof value === "string" ? value : JSON.stringify(value)}`);
  const which = properties.length === 0 ? "" : ` (${properties.join(", ")})`;
  return `Did ${event}${which} ${events.length === 1 ? "once" : `${events.length} times`}, ${days.size === 1 ? `on ${[...days].join("")}` : `from ${[...days].sort().join(" to ")}`}`;
}
