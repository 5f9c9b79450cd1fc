import { EventsPage } from "@/components/catalogue/events-page";
import { found, pageActor } from "@/lib/server/auth/page-actor";
import { container } from "@/lib/server/container";
import { titled } from "@/lib/server/words/titled";
import { message } from "@/lib/words/message";

export const generateMetadata = titled(message("Events"));

export default async function EventsRoute({ params }: { readonly params: Promise<{ readonly workspace: string }> }) {
  const actor = await pageActor((await params).workspace);
  const [events, seen] = await Promise.all([container().eventTypes.list(actor), container().seenEvents.list(actor)]);
  return <EventsPage initial={found(events)} seen={found(seen)} />;
}
