import { type Metadata } from "next";
import { auditNames } from "@/components/shell/audit-names";
import { blockingFindings } from "@/components/today/blocking-findings";
import { inSlices } from "@/components/today/in-slices";
import { TodayPage } from "@/components/today/today-page";
import { can } from "@/lib/api/roles";
import { found, pageActor } from "@/lib/server/auth/page-actor";
import { container } from "@/lib/server/container";

export const metadata: Metadata = { title: "Today" };

/** How many campaigns are looked at before others get their turn. */
const slice = 8;

export default async function TodayRoute({ params }: { readonly params: Promise<{ readonly workspace: string }> }) {
  const actor = await pageActor((await params).workspace);
  const { audit, campaigns, library, releases } = container();
  const [environments, list, shelf] = await Promise.all([releases.environments(actor), campaigns.list(actor), library.open(actor)]);
  const summaries = found(list);
  const catalogue = found(shelf);
  // Not waited for: the page comes at once, and what was found when all were looked at.
  const blocked = campaigns
    .drawn(actor)
    .then((drawn) => inSlices(found(drawn), slice, (campaign) => Promise.resolve(blockingFindings([campaign], catalogue))))
    .then(
      (answers) => answers.flat(),
      () => null,
    );
  const activity = can(actor.role, "audit.read") ? found(await audit.list(actor)).data.slice(0, 8) : null;
  const names = auditNames({ ...catalogue, campaigns: summaries });
  return (
    <TodayPage
      environments={found(environments)}
      campaigns={summaries}
      blocked={blocked}
      activity={activity}
      names={names}
      hasPersonas={catalogue.personas.length > 0}
    />
  );
}
