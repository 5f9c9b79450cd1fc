import { AttributesPage } from "@/components/settings/attributes-page";
import { found, pageActor } from "@/lib/server/auth/page-actor";
import { container } from "@/lib/server/container";
import { titled } from "@/lib/server/words/titled";
import { message } from "@/lib/words/message";

export const generateMetadata = titled(message("Attributes"));

export default async function AttributesRoute({ params }: { readonly params: Promise<{ readonly workspace: string }> }) {
  const actor = await pageActor((await params).workspace);
  return <AttributesPage initial={found(await container().attributes.list(actor))} />;
}
