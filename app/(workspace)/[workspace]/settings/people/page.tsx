import { NotAllowed } from "@/components/settings/not-allowed";
import { PeoplePage } from "@/components/settings/people-page";
import { can } from "@/lib/api/roles";
import { found, pageActor } from "@/lib/server/auth/page-actor";
import { container } from "@/lib/server/container";
import { pageWords } from "@/lib/server/words/page-words";
import { titled } from "@/lib/server/words/titled";
import { message } from "@/lib/words/message";

export const generateMetadata = titled(message("People"));

export default async function PeopleRoute({ params }: { readonly params: Promise<{ readonly workspace: string }> }) {
  const actor = await pageActor((await params).workspace);
  const say = await pageWords();
  if (!can(actor.role, "people.manage")) return <NotAllowed what={say("People")} needs="people.manage" />;
  return <PeoplePage initial={found(await container().people.list(actor))} />;
}
