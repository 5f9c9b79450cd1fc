import { dayOf, type EventCount } from "./event-counter";
import { type Caller, type DeliveryPorts } from "./ports";
import { doorOf } from "@/lib/core/evaluate/profile-door";
import { profileFromJson } from "@/lib/core/evaluate/profile-from-json";
import { type Profile } from "@/lib/core/vocabulary/profile";
import { isJsonObject } from "@/lib/std/json";

/** Counts the names of the events in a profile that a decision was asked for, each name once. Only what the evaluator reads counts: what has no time, say, no rule knows of. */
export function hearEvents({ events }: Pick<Profile, "events">, { caller, ports }: { readonly caller: Caller; readonly ports: DeliveryPorts }): void {
  if (events.length === 0) return;
  const now = ports.now();
  const day = dayOf(now);
  ports.events.hear(caller, [...new Set(events.map(({ name }) => name))].map((name): EventCount => ({ name, day, profiles: 1, lastAt: now })));
}

/** The same where nothing is live that would read the profile: what a site sends is seen before the first release. */
export const hearEventsOf = (profile: unknown, asking: { readonly caller: Caller; readonly ports: DeliveryPorts }): void => hearEvents(profileFromJson(profile, doorOf({}, "UTC")), asking);

/** Whether a page is shown as somebody else would see it: nobody's visit, so nothing of it is counted. A server says the same of a visitor whose request it is not. */
export const isShownAs = (profile: unknown, { kind }: Caller): boolean => kind === "browser" && isJsonObject(profile) && profile["context"] === null;
