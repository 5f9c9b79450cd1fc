import { AuditPage } from "@/components/settings/audit-page";
import { NotAllowed } from "@/components/settings/not-allowed";
import { auditNames } from "@/components/shell/audit-names";
import { can } from "@/lib/api/roles";
import { found, pageActor } from "@/lib/server/auth/page-actor";
import { container } from "@/lib/server/container";
import { pageWords } from "@/lib/server/words/page-words";
import { titled } from "@/lib/server/words/titled";
import { message } from "@/lib/words/message";

export const generateMetadata = titled(message("Audit"));

export default async function AuditRoute({ params }: { readonly params: Promise<{ readonly workspace: string }> }) {
  const actor = await pageActor((await params).workspace);
  const say = await pageWords();
  if (!can(actor.role, "audit.read")) return <NotAllowed what={say("The audit log")} needs="audit.read" />;
  const { audit, campaigns, library, releases } = container();
  const [page, list, shelf, environments] = await Promise.all([audit.list(actor), campaigns.list(actor), library.open(actor), releases.environments(actor)]);
  const names = auditNames({ ...found(shelf), campaigns: found(list), environments: found(environments) });
  return <AuditPage initial={found(page)} names={names} />;
}
