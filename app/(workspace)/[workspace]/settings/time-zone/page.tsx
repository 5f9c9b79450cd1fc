import { TimeZonePage } from "@/components/settings/time-zone-page";
import { found, pageActor } from "@/lib/server/auth/page-actor";
import { container } from "@/lib/server/container";
import { titled } from "@/lib/server/words/titled";
import { message } from "@/lib/words/message";

export const generateMetadata = titled(message("Time zone"));

export default async function TimeZoneRoute({ params }: { readonly params: Promise<{ readonly workspace: string }> }) {
  const actor = await pageActor((await params).workspace);
  return <TimeZonePage initial={found(await container().workspaces.settings(actor))} />;
}
