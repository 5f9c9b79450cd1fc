"use client";

import Link from "next/link";
import { BlockedSection } from "./blocked-section";
import { FirstSteps } from "./first-steps";
import { LiveTiles } from "./live-tiles";
import { TimeZoneNote } from "./time-zone-note";
import { WaitingSection } from "./waiting-section";
import { ActivityList } from "@/components/shell/activity-list";
import { type BlockedAnswer } from "@/components/shell/blocked-campaigns";
import { type AuditNames } from "@/components/shell/audit-sentence";
import { Page } from "@/components/shell/page";
import { statusWords } from "@/components/shell/stand-words";
import { StatusBadge } from "@/components/shell/status-badge";
import { useWhyMayNot, useWorkspace } from "@/components/shell/workspace-context";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Section } from "@/components/ui/card";
import { Plus } from "@/components/ui/icons";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";
import { useWords } from "@/components/words/words-provider";
import { type AuditEntryDto } from "@/lib/api/audit";
import { campaignStatuses, visitorsEnvironment } from "@/lib/api/campaign-status";
import { type CampaignSummaryDto } from "@/lib/api/campaigns";
import { type PublishWishDto } from "@/lib/api/publish-wishes";
import { type EnvironmentDto } from "@/lib/api/releases";

type TodayPageProps = {
  readonly environments: readonly EnvironmentDto[];
  readonly campaigns: readonly CampaignSummaryDto[];
  readonly wishes: readonly PublishWishDto[];
  readonly blocked: BlockedAnswer;
  /** Null: the role may not read the log. */
  readonly activity: readonly AuditEntryDto[] | null;
  readonly names: AuditNames;
  /** Null: nobody chose one. */
  readonly zone: string | null;
};

export function TodayPage({ environments, campaigns, wishes, blocked, activity, names, zone }: TodayPageProps) {
  const say = useWords();
  const { slug, person } = useWorkspace();
  const [firstName = person] = person.split(" ");
  const hasRelease = environments.some(({ live }) => live !== null);
  // Where something is live, what is live comes first.
  const firstSteps = <FirstSteps firstCampaign={campaigns.find(({ archived }) => !archived)?.id ?? null} />;
  return (
    <Page>
      <PageHeader title={say("Hello, {firstName}", { firstName })} lead={say("What your visitors get today, and what waits for somebody.")} actions={<NewCampaign />} />
      <div className="flex flex-col gap-6">
        <TimeZoneNote zone={zone} />
        {hasRelease ? null : firstSteps}
        <section aria-labelledby="live-now">
          <h2 id="live-now" className="mb-3 text-lg">
            {say("Live now")}
          </h2>
          <LiveTiles environments={environments} />
        </section>
        <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <div className="flex min-w-0 flex-col gap-6">
            <WaitingSection campaigns={campaigns} wishes={wishes} environments={environments} />
            <BlockedSection blocked={blocked} />
            {activity === null ? null : (
              <Section title={say("What happened")} actions={<TextLink href={`/${slug}/settings/audit`} className="text-sm">{say("Everything")}</TextLink>}>
                {activity.length === 0 ? <p className="text-sm text-ink-soft">{say("Nothing yet. Changes and publishes appear here as sentences.")}</p> : <ActivityList entries={activity} names={names} />}
              </Section>
            )}
          </div>
          <div className="min-w-0">
            <CampaignsByStatus campaigns={campaigns} environments={environments} />
          </div>
        </div>
        {hasRelease ? firstSteps : null}
      </div>
    </Page>
  );
}

function CampaignsByStatus({ campaigns, environments }: Pick<TodayPageProps, "campaigns" | "environments">) {
  const say = useWords();
  const visitors = visitorsEnvironment(environments)?.name ?? "";
  const { slug } = useWorkspace();
  const groups = campaignStatuses.map((status) => ({ status, members: campaigns.filter((campaign) => campaign.status === status) })).filter(({ members }) => members.length > 0);
  return (
    <Section title={say("Campaigns")}>
      {groups.length === 0 ? <p className="text-sm text-ink-soft">{say("None yet.")}</p> : null}
      <ul className="flex flex-col gap-4">
        {groups.map(({ status, members }) => (
          <li key={status}>
            <Link href={`/${slug}/campaigns?status=${status}`} className="flex w-fit items-center gap-2 rounded-full">
              <StatusBadge status={status}>{statusWords(status, visitors, say)}</StatusBadge>
              <span className="figures text-sm font-semibold text-ink-soft">{members.length}</span>
            </Link>
            <ul className="mt-1.5 flex flex-col gap-1 pl-1 text-sm">
              {members.slice(0, 5).map(({ id, name }) => (
                <li key={id} className="truncate">
                  <TextLink href={`/${slug}/campaigns/${id}`} className="inline-block leading-6">{name}</TextLink>
                </li>
              ))}
              {members.length > 5 ? (
                <li>
                  <TextLink href={`/${slug}/campaigns?status=${status}`} className="inline-block leading-6">
                    {say("and {count} more", { count: members.length - 5 })}
                  </TextLink>
                </li>
              ) : null}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function NewCampaign() {
  const say = useWords();
  const { slug } = useWorkspace();
  const whyNot = useWhyMayNot("campaigns.edit");
  if (whyNot !== null) {
    return (
      <Button intent="primary" icon={<Plus />} whyNot={whyNot}>
        {say("New campaign")}
      </Button>
    );
  }
  return (
    <ButtonLink href={`/${slug}/campaigns?new=campaign`} intent="primary" icon={<Plus />}>
      {say("New campaign")}
    </ButtonLink>
  );
}
