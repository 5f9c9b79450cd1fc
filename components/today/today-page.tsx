"use client";

import { CircleCheck, OctagonAlert } from "lucide-react";
import Link from "next/link";
import { type BlockedCampaign } from "./blocking-findings";
import { FirstSteps } from "./first-steps";
import { LiveTiles } from "./live-tiles";
import { ActivityList } from "@/components/shell/activity-list";
import { type AuditNames } from "@/components/shell/audit-sentence";
import { Page } from "@/components/shell/page";
import { StatusBadge } from "@/components/shell/status-badge";
import { useCan, useWorkspace } from "@/components/shell/workspace-context";
import { ButtonLink } from "@/components/ui/button-link";
import { Section } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";
import { type AuditEntryDto } from "@/lib/api/audit";
import { campaignStatuses, type CampaignSummaryDto } from "@/lib/api/campaigns";
import { type EnvironmentDto } from "@/lib/api/releases";

type TodayPageProps = {
  readonly environments: readonly EnvironmentDto[];
  readonly campaigns: readonly CampaignSummaryDto[];
  readonly blocked: readonly BlockedCampaign[];
  /** How many campaigns further down the order were not looked at for `blocked`. */
  readonly unchecked: number;
  /** Null: the role may not read the log. */
  readonly activity: readonly AuditEntryDto[] | null;
  readonly names: AuditNames;
  readonly hasPersonas: boolean;
};

export function TodayPage({ environments, campaigns, blocked, unchecked, activity, names, hasPersonas }: TodayPageProps) {
  const { slug, person } = useWorkspace();
  const mayDraw = useCan("campaigns.edit");
  const [firstName = person] = person.split(" ");
  return (
    <Page>
      <PageHeader title={`Hello, ${firstName}`} lead="What your visitors get today, and what waits for somebody." actions={mayDraw ? <ButtonLink href={`/${slug}/campaigns`}>All campaigns</ButtonLink> : null} />
      <div className="flex flex-col gap-6">
        <FirstSteps firstCampaign={campaigns.find(({ archived }) => !archived)?.id ?? null} hasPersonas={hasPersonas} hasRelease={environments.some(({ live }) => live !== null)} />
        <section aria-labelledby="live-now">
          <h2 id="live-now" className="mb-3 text-lg">
            Live now
          </h2>
          <LiveTiles environments={environments} />
        </section>
        <div className="grid items-start gap-6 lg:grid-cols-[3fr_2fr]">
          <div className="flex min-w-0 flex-col gap-6">
            <Blocked blocked={blocked} unchecked={unchecked} />
            {activity === null ? null : (
              <Section title="What happened" actions={<TextLink href={`/${slug}/settings/audit`} className="text-sm">Everything</TextLink>}>
                {activity.length === 0 ? <p className="text-sm text-ink-soft">Nothing yet. Changes and publishes appear here as sentences.</p> : <ActivityList entries={activity} names={names} />}
              </Section>
            )}
          </div>
          <CampaignsByStatus campaigns={campaigns} />
        </div>
      </div>
    </Page>
  );
}

function Blocked({ blocked, unchecked }: Pick<TodayPageProps, "blocked" | "unchecked">) {
  const { slug } = useWorkspace();
  if (blocked.length === 0) {
    return (
      <Section title="Needs attention">
        <p className="flex items-center gap-2 text-sm text-ink-soft">
          <CircleCheck aria-hidden className="size-4.5 text-yes" />
          Nothing stands in the way of a publish.
        </p>
        <Unchecked count={unchecked} />
      </Section>
    );
  }
  return (
    <Section title="Needs attention" lead="As they are drawn now, these cannot be published.">
      <ul className="flex flex-col divide-y">
        {blocked.map(({ id, name, sentences }) => (
          <li key={id} className="flex gap-3 py-3">
            <OctagonAlert aria-hidden className="mt-0.5 size-4.5 shrink-0 text-no" />
            <div className="min-w-0 text-sm">
              <TextLink href={`/${slug}/campaigns/${id}`} className="font-semibold">
                {name}
              </TextLink>
              <ul className="text-ink-soft">
                {sentences.slice(0, 3).map((sentence, index) => (
                  <li key={index}>{sentence}</li>
                ))}
                {sentences.length > 3 ? <li>and {sentences.length - 3} more</li> : null}
              </ul>
            </div>
          </li>
        ))}
      </ul>
      <Unchecked count={unchecked} />
    </Section>
  );
}

/** What was not looked at is not said to be well. */
function Unchecked({ count }: { readonly count: number }) {
  if (count === 0) return null;
  return <p className="mt-2 text-sm text-ink-faint">{count === 1 ? "The last campaign in the order is" : `The last ${count} campaigns in the order are`} not looked at here; open one to see what was found.</p>;
}

function CampaignsByStatus({ campaigns }: { readonly campaigns: readonly CampaignSummaryDto[] }) {
  const { slug } = useWorkspace();
  const groups = campaignStatuses.map((status) => ({ status, members: campaigns.filter((campaign) => campaign.status === status) })).filter(({ members }) => members.length > 0);
  return (
    <Section title="Campaigns">
      {groups.length === 0 ? <p className="text-sm text-ink-soft">None yet.</p> : null}
      <ul className="flex flex-col gap-4">
        {groups.map(({ status, members }) => (
          <li key={status}>
            <Link href={`/${slug}/campaigns?status=${status}`} className="flex w-fit items-center gap-2 rounded-full">
              <StatusBadge status={status} />
              <span className="figures text-sm font-semibold text-ink-soft">{members.length}</span>
            </Link>
            <ul className="mt-1.5 flex flex-col gap-1 pl-1 text-sm">
              {members.slice(0, 5).map(({ id, name }) => (
                <li key={id} className="truncate">
                  <TextLink href={`/${slug}/campaigns/${id}`}>{name}</TextLink>
                </li>
              ))}
              {members.length > 5 ? <li className="text-ink-faint">and {members.length - 5} more</li> : null}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  );
}
