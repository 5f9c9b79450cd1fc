import { type ProfileJson } from "@/lib/core/vocabulary/profile";
import { type Json } from "@/lib/std/json";
import { same } from "@/lib/std/same";

/** What somebody did, and how often: events that are the same in all they say are one. */
export type Deed = { readonly name: string; readonly at: string; readonly properties: Readonly<Record<string, Json>>; readonly times: number };

type Events = NonNullable<ProfileJson["events"]>;

/** A profile takes no more events than this in all. */
export const mostEvents = 1000;

/** The events of a profile as deeds, in the order they first stand in. */
export function deedsIn(events: Events): readonly Deed[] {
  return events.reduce<readonly Deed[]>((deeds, { name, at, properties = {} }) => {
    const index = deeds.findIndex((deed) => deed.name === name && deed.at === at && same(deed.properties, properties));
    return index === -1 ? [...deeds, { name, at, properties, times: 1 }] : deeds.map((deed, nth) => (nth === index ? { ...deed, times: deed.times + 1 } : deed));
  }, []);
}

/** The events that deeds stand for; one that has no name yet is none. */
export const eventsFrom = (deeds: readonly Deed[]): Events =>
  deeds
    .flatMap(({ name, at, properties, times }) => (name === "" ? [] : Array.from({ length: times }, () => ({ name, at, ...(Object.keys(properties).length === 0 ? {} : { properties }) }))))
    .slice(0, mostEvents);

/** A profile with these events; with none it says nothing of events. */
export function withEvents({ events: _, ...profile }: ProfileJson, events: Events): ProfileJson {
  return events.length === 0 ? profile : { ...profile, events };
}
