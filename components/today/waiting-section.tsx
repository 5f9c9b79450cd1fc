"use client";

import { waitingFor } from "./waiting";
import { StandBadges } from "@/components/shell/status-badge";
import { useCan, useWorkspace } from "@/components/shell/workspace-context";
import { WishRow } from "./wish-row";
import { useFetched } from "@/components/shell/use-fetched";
import { Section } from "@/components/ui/card";
import { CircleCheck } from "@/components/ui/icons";
import { TextLink } from "@/components/ui/text-link";
import { useWords } from "@/components/words/words-provider";
import { type CampaignSummaryDto } from "@/lib/api/campaigns";
import { type PublishWishDto } from "@/lib/api/publish-wishes";
import { type EnvironmentDto } from "@/lib/api/releases";

const mostRows = 6;

type WaitingSectionProps = { readonly campaigns: readonly CampaignSummaryDto[]; readonly wishes: readonly PublishWishDto[]; readonly environments: readonly EnvironmentDto[] };

/** What somebody left open, each with the next step. */
export function WaitingSection({ campaigns, wishes: known, environments }: WaitingSectionProps) {
  const say = useWords();
  const { slug } = useWorkspace();
  const may = { edit: useCan("campaigns.edit"), publish: useCan("releases.publish") };
  const all = useFetched(["publishWishes"], known, (client) => client.listPublishWishes());
  // Those who may publish see what is asked of them, those who draw what they wait for themselves.
  const wishes = all.filter(({ yours }) => may.publish || yours);
  const waiting = waitingFor(campaigns, may, say).filter(({ campaign }) => !wishes.some((wish) => wish.campaign === campaign.id));
  return (
    <Section title={say("Waits for you")}>
      {waiting.length + wishes.length === 0 ? (
        <p className="flex items-center gap-2 text-sm text-ink-soft">
          <CircleCheck className="icon-4.5 shrink-0 text-yes" />
          {say("Nothing waits for you.")}
        </p>
      ) : null}
      <ul className="flex flex-col divide-y">
        {wishes.map((wish) => (
          <WishRow key={wish.campaign} wish={wish} name={campaigns.find(({ id }) => id === wish.campaign)?.name ?? ""} place={environments.find(({ key }) => key === wish.environment)?.name ?? wish.environment} />
        ))}
        {waiting.slice(0, mostRows).map(({ campaign, why, step }) => (
          <li key={campaign.id} className="py-3 text-sm first:pt-0">
            <p className="flex flex-wrap items-center gap-2">
              <b className="font-semibold wrap-anywhere">{campaign.name}</b>
              <StandBadges stand={campaign} />
            </p>
            <p className="mt-0.5 text-ink-soft">{why}</p>
            <TextLink href={`/${slug}/campaigns/${campaign.id}`} aria-label={`${step}: ${campaign.name}`} className="mt-0.5 inline-block">
              {step}
            </TextLink>
          </li>
        ))}
      </ul>
      {waiting.length > mostRows ? (
        <TextLink href={`/${slug}/campaigns?sort=changed`} className="mt-2 inline-block text-sm">
          {say("and {count} more, in the list", { count: waiting.length - mostRows })}
        </TextLink>
      ) : null}
    </Section>
  );
}
