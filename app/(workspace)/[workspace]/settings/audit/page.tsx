import { type Metadata } from "next";
import { AuditPage } from "@/components/settings/audit-page";
import { NotAllowed } from "@/components/settings/not-allowed";
import { auditNames } from "@/components/shell/audit-names";
import { can } from "@/lib/api/roles";
import { found, pageActor } from "@/lib/server/auth/page-actor";
import { container } from "@/lib/server/container";

export const metadata: Metadata = { title: "Audit" };

export default async function AuditRoute({ params }: { readonly params: Promise<{ readonly workspace: string }> }) {
  const actor = await pageActor((await params).workspace);
  if (!can(actor.role, "audit.read")) return <NotAllowed what="The audit log" />;
  const { audit, campaigns, library } = container();
  const [page, list, shelf] = await Promise.all([audit.list(actor), campaigns.list(actor), library.open(actor)]);
  const names = auditNames({ ...found(shelf), campaigns: found(list) });
  return <AuditPage initial={found(page)} names={names} />;
}
