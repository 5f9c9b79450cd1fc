"use client";

import { useState } from "react";
import { StrangeEvents } from "./strange-events";
import { blankEventType, eventTypeCalled, eventTypeDraft } from "@/components/condition/event-type-draft";
import { typeWords } from "@/components/condition/type-words";
import { copyName } from "@/components/shell/copy-name";
import { DeleteDialog } from "@/components/shell/delete-dialog";
import { fetchedLater } from "@/components/shell/fetched-later";
import { LibraryMenu } from "@/components/shell/library-menu";
import { changedColumn, deedsColumn, KeyLine, NameCell, NoteLine, usedColumn } from "@/components/shell/library-columns";
import { LibraryTable } from "@/components/shell/library-table";
import { Page } from "@/components/shell/page";
import { isArchived, useArchive } from "@/components/shell/use-archive";
import { useAsked } from "@/components/shell/use-asked";
import { useFetched, useRefresh } from "@/components/shell/use-fetched";
import { useOpened } from "@/components/shell/use-opened";
import { useUses } from "@/components/shell/use-uses";
import { useCan, useWorkspace } from "@/components/shell/workspace-context";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { MousePointerClick, Plus } from "@/components/ui/icons";
import { PageHeader } from "@/components/ui/page-header";
import { RelativeTime } from "@/components/ui/relative-time";
import { type Column } from "@/components/ui/table";
import { useWords } from "@/components/words/words-provider";
import { type EventTypeDto, type NewEventType, type SeenEventDto } from "@/lib/api/event-types";
import { longestEventName } from "@/lib/core/vocabulary/event-type";
import { type Words } from "@/lib/words/words";

const EventTypeSheet = fetchedLater(() => import("@/components/condition/event-type-sheet").then((module) => module.EventTypeSheet), "nothing");

type Shown = { readonly what: "nothing" } | { readonly what: "form"; readonly saved: EventTypeDto | null; readonly start: NewEventType } | { readonly what: "delete"; readonly event: EventTypeDto };
type EventsPageProps = { readonly initial: readonly EventTypeDto[]; readonly seen: readonly SeenEventDto[] };

/** The catalogue of events: what people do, as pages and apps tell it, and when it was last told. */
export function EventsPage({ initial, seen: seenAtFirst }: EventsPageProps) {
  const say = useWords();
  const { api } = useWorkspace();
  const editable = useCan("library.edit");
  const refresh = useRefresh();
  const events = useFetched(["eventTypes"], initial, (client) => client.listEventTypes());
  const seen = useFetched(["seenEvents"], seenAtFirst, (client) => client.listSeenEvents());
  const uses = useUses("event-type");
  const [shown, setShown] = useState<Shown>({ what: "nothing" });
  const archiveOf = useArchive<EventTypeDto>({ listed: "eventTypes", nameOf, change: ({ name, revision }, archived) => api.updateEventType(name, { revision, archived }) });
  const begin = (start: NewEventType) => setShown({ what: "form", saved: null, start });
  const open = (event: EventTypeDto) => setShown({ what: "form", saved: event, start: eventTypeDraft(event) });
  useOpened(shown.what === "form" ? (shown.saved?.name ?? null) : null, (name) => {
    const event = events.find((candidate) => candidate.name === name);
    if (event !== undefined) open(event);
    return event !== undefined;
  });
  useAsked("new", () => (editable ? begin(blankEventType) : undefined));
  const close = () => setShown({ what: "nothing" });
  const deedsOf = (event: EventTypeDto) => ({
    onOpen: () => open(event),
    onDuplicate: () => begin({ ...eventTypeDraft(event), name: copyName(event.name, { taken: events.map(({ name }) => name), most: longestEventName }), label: copyName(event.label, { taken: events.map(nameOf), most: 80 }) }),
    archive: archiveOf(event),
    onDelete: () => setShown({ what: "delete", event }),
  });
  const columns = [...columnsOf(say, { seen, open }), usedColumn(say, { uses, keyOf: ({ name }: EventTypeDto) => name, nameOf }), changedColumn(say, ({ updatedAt }: EventTypeDto) => updatedAt)];
  const create = editable ? (
    <Button intent="primary" icon={<Plus />} onClick={() => begin(blankEventType)}>
      {say("New event")}
    </Button>
  ) : null;
  return (
    <Page>
      <PageHeader title={say("Events")} lead={say("What people do, as your pages and apps tell it: they buy, search, put something into the cart. Behaviours in rules ask for these.")} actions={<><LibraryMenu part="eventTypes" />{create}</>} />
      <StrangeEvents seen={seen} events={events} {...(editable ? { onAdd: (name: string) => begin(eventTypeCalled(name)) } : {})} />
      {events.length === 0 ? (
        <EmptyState icon={<MousePointerClick />} title={say("No event is listed yet")} action={create}>
          {say("List what your pages tell: “purchase” with its total, “add to cart” with the product. Marketers then choose from a list instead of guessing how it is spelled, and are told when no visitor ever brought one.")}
        </EmptyState>
      ) : (
        <LibraryTable
          search={say("Search events")}
          caption={say("Events")}
          rows={events}
          columns={editable ? [...columns, deedsColumn(say, { nameOf, deedsOf })] : columns}
          rowKey={({ name }) => name}
          textsOf={({ name, label, description, properties }) => [name, label, description, ...properties.map((property) => property.name)]}
          isArchived={isArchived}
          noneFits={(query) => say("No event fits “{query}”.", { query })}
        />
      )}
      {shown.what === "form" ? <EventTypeSheet saved={shown.saved} start={shown.start} onClose={close} onSaved={() => refresh("eventTypes")} /> : null}
      {shown.what === "delete" ? (
        <DeleteDialog
          kind="event-type"
          name={shown.event.label}
          consequence={say("An event that a campaign or an audience still asks for stays. Pages may go on sending it; the catalogue no longer says what it carries.")}
          onClose={close}
          onDelete={() => api.deleteEventType(shown.event.name, shown.event.revision)}
          onDeleted={() => refresh("eventTypes")}
        />
      ) : null}
    </Page>
  );
}

const nameOf = ({ label }: EventTypeDto): string => label;

function columnsOf(say: Words, { seen, open }: { readonly seen: readonly SeenEventDto[]; readonly open: (event: EventTypeDto) => void }): readonly Column<EventTypeDto>[] {
  const byName = new Map(seen.map((each) => [each.name, each]));
  return [
    {
      key: "name",
      header: say("Event"),
      order: nameOf,
      cell: (event) => (
        <NameCell name={event.label} archived={isArchived(event)} onOpen={() => open(event)}>
          <KeyLine>{event.name}</KeyLine>
          <NoteLine>{event.description}</NoteLine>
        </NameCell>
      ),
    },
    {
      key: "properties",
      header: say("Properties"),
      wide: true,
      mostFirst: true,
      order: ({ properties }) => properties.length,
      cell: ({ properties }) =>
        properties.length === 0 ? <span className="text-ink-faint">{say("none listed")}</span> : <span className="line-clamp-2 max-w-64 text-sm">{properties.map(({ name, type }) => `${name} (${say(typeWords[type])})`).join(", ")}</span>,
    },
    { key: "seen", header: say("Seen last"), mostFirst: true, order: ({ name, seenAt }) => Date.parse(byName.get(name)?.lastAt ?? seenAt ?? "1970-01-01"), cell: (event) => <SeenLast seen={byName.get(event.name) ?? null} /> },
  ];
}

function SeenLast({ seen }: { readonly seen: SeenEventDto | null }) {
  const say = useWords();
  if (seen === null) return <span className="text-ink-faint">{say("never seen yet")}</span>;
  return (
    <>
      <RelativeTime at={seen.lastAt} />
      <span className="block text-xs text-ink-faint">{say("{count, plural, =0 {not in 30 days} one {# decision in 30 days} other {# decisions in 30 days}}", { count: seen.profiles })}</span>
    </>
  );
}
