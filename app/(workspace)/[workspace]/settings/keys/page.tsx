import { KeysPage } from "@/components/settings/keys-page";
import { NotAllowed } from "@/components/settings/not-allowed";
import { can } from "@/lib/api/roles";
import { found, pageActor } from "@/lib/server/auth/page-actor";
import { container } from "@/lib/server/container";
import { pageWords } from "@/lib/server/words/page-words";
import { titled } from "@/lib/server/words/titled";
import { message } from "@/lib/words/message";

export const generateMetadata = titled(message("Keys"));

export default async function KeysRoute({ params }: { readonly params: Promise<{ readonly workspace: string }> }) {
  const actor = await pageActor((await params).workspace);
  const say = await pageWords();
  if (!can(actor.role, "keys.manage")) return <NotAllowed what={say("Keys")} needs="keys.manage" />;
  const { keys, releases } = container();
  const [list, environments] = await Promise.all([keys.list(actor), releases.environments(actor)]);
  return <KeysPage initial={found(list)} environments={found(environments)} />;
}
