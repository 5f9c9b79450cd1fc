import { type Metadata } from "next";
import { auditNames } from "@/components/shell/audit-names";
import { blockingFindings } from "@/components/today/blocking-findings";
import { TodayPage } from "@/components/today/today-page";
import { can } from "@/lib/api/roles";
import { found, pageActor } from "@/lib/server/auth/page-actor";
import { container } from "@/lib/server/container";

export const metadata: Metadata = { title: "Today" };

/** A page must be quick: the top ones are checked, and the page says how many were not. */
const checkedAtMost = 30;

export default async function TodayRoute({ params }: { readonly params: Promise<{ readonly workspace: string }> }) {
  const actor = await pageActor((await params).workspace);
  const { audit, campaigns, library, releases } = container();
  const [environments, list, shelf] = await Promise.all([releases.environments(actor), campaigns.list(actor), library.open(actor)]);
  const summaries = found(list);
  const catalogue = found(shelf);
  const current = summaries.filter(({ archived }) => !archived);
  const drawn = await Promise.all(current.slice(0, checkedAtMost).map(({ id }) => campaigns.open(actor, id)));
  const activity = can(actor.role, "audit.read") ? found(await audit.list(actor)).data.slice(0, 8) : null;
  const names = auditNames({ ...catalogue, campaigns: summaries });
  return (
    <TodayPage
      environments={found(environments)}
      campaigns={summaries}
      blocked={blockingFindings(
        // One deleted meanwhile is no reason to show nothing.
        drawn.flatMap((campaign) => (campaign.ok ? [campaign.value] : [])),
        catalogue,
      )}
      unchecked={Math.max(0, current.length - checkedAtMost)}
      activity={activity}
      names={names}
      hasPersonas={catalogue.personas.length > 0}
    />
  );
}
