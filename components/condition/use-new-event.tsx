"use client";

import { useState, type ReactNode } from "react";
import { type ConditionSession } from "./condition-session";
import { eventTypeCalled } from "./event-type-draft";
import { fetchedLater } from "@/components/shell/fetched-later";
import { type Library } from "@/lib/core/flow/campaign";
import { type EventType } from "@/lib/core/vocabulary/event-type";

const EventTypeSheet = fetchedLater(() => import("./event-type-sheet").then((module) => module.EventTypeSheet), "nothing");

type Listing = { readonly name: string; readonly take: (name: string) => void };

/** Listing an event from where a rule asks for it: what was typed is kept in the rule also when it is not listed in the end. */
export function useNewEvent({ eventTypes: known = [] }: Library, onEventType: ((event: EventType) => void) | undefined): Pick<ConditionSession, "eventTypes" | "listEvent"> & { readonly sheet: ReactNode } {
  const [listing, setListing] = useState<Listing | null>(null);
  const [listed, setListed] = useState<readonly EventType[]>([]);
  const eventTypes = [...known, ...listed.filter(({ name }) => known.every((each) => each.name !== name))];
  const saved = (event: EventType) => {
    setListed([...listed, event]);
    onEventType?.(event);
    if (event.name !== listing?.name) listing?.take(event.name);
  };
  const sheet = listing === null ? null : <EventTypeSheet saved={null} start={eventTypeCalled(listing.name)} onClose={() => setListing(null)} onSaved={saved} />;
  const listEvent = (name: string, take: (name: string) => void) => {
    take(name);
    setListing({ name, take });
  };
  return { eventTypes, listEvent: onEventType === undefined ? null : listEvent, sheet };
}
