import { auditNames } from "@/components/shell/audit-names";
import { blockedCampaigns } from "@/components/shell/blocked-campaigns";
import { TodayPage } from "@/components/today/today-page";
import { can } from "@/lib/api/roles";
import { found, pageActor } from "@/lib/server/auth/page-actor";
import { container } from "@/lib/server/container";
import { titled } from "@/lib/server/words/titled";
import { message } from "@/lib/words/message";
import { pageWords } from "@/lib/server/words/page-words";

export const generateMetadata = titled(message("Today"));

export default async function TodayRoute({ params }: { readonly params: Promise<{ readonly workspace: string }> }) {
  const actor = await pageActor((await params).workspace);
  const { audit, campaigns, library, publishWishes, releases, workspaces } = container();
  const [environments, list, shelf, wishes] = await Promise.all([releases.environments(actor), campaigns.list(actor), library.open(actor), publishWishes.list(actor)]);
  const summaries = found(list);
  const catalogue = found(shelf);
  const say = await pageWords();
  const blocked = blockedCampaigns(campaigns.drawn(actor).then(found), catalogue, say);
  const activity = can(actor.role, "audit.read") ? found(await audit.list(actor)).data.slice(0, 8) : null;
  const names = auditNames({ ...catalogue, campaigns: summaries, environments: found(environments) });
  return (
    <TodayPage
      environments={found(environments)}
      campaigns={summaries}
      wishes={found(wishes)}
      blocked={blocked}
      activity={activity}
      names={names}
      zone={found(await workspaces.settings(actor)).zone}
    />
  );
}
