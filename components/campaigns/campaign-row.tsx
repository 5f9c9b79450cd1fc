"use client";

import Link from "next/link";
import { Suspense } from "react";
import { BlockedBadge } from "./blocked-badge";
import { type BlockedAnswer } from "@/components/shell/blocked-campaigns";
import { StandBadges } from "@/components/shell/status-badge";
import { useCan, useWhyMayNot, useWorkspace } from "@/components/shell/workspace-context";
import { Badge } from "@/components/ui/badge";
import { iconButtonLook } from "@/components/ui/button-look";
import { Menu, MenuItem, MenuSeparator } from "@/components/ui/dropdown-menu";
import { IconButton } from "@/components/ui/icon-button";
import { Archive, ArchiveRestore, ArrowDown, ArrowUp, CirclePause, CirclePlay, Copy, Ellipsis, PencilLine, Trash2 } from "@/components/ui/icons";
import { RelativeTime } from "@/components/ui/relative-time";
import { Say } from "@/components/words/say";
import { useWords } from "@/components/words/words-provider";
import { type CampaignSummaryDto } from "@/lib/api/campaigns";

type Deed = (campaign: CampaignSummaryDto) => void;

export type CampaignDeeds = {
  readonly onMove: (campaign: CampaignSummaryDto, by: -1 | 1) => void;
  readonly onRename: Deed;
  readonly onDuplicate: Deed;
  readonly onArchive: Deed;
  readonly onDelete: Deed;
};

export type LiveDeeds = { readonly onPause: Deed; readonly onResume: Deed };

type CampaignRowProps = {
  readonly campaign: CampaignSummaryDto;
  readonly blocked: BlockedAnswer;
  /** Its place among those that are not archived, from 1; null: archived. */
  readonly place: number | null;
  /** Null: it is the first, the last, or the list is filtered, so a step would not be seen. */
  readonly mayMove: { readonly up: boolean; readonly down: boolean };
  readonly placementName: (key: string) => string;
  readonly deeds: CampaignDeeds;
  readonly liveDeeds: LiveDeeds;
  /** Null: the role may do nothing with several. */
  readonly selection: { readonly on: boolean; readonly onChange: (on: boolean) => void } | null;
};

export function CampaignRow({ campaign, blocked, place, mayMove, placementName, deeds, liveDeeds, selection }: CampaignRowProps) {
  const say = useWords();
  const { slug } = useWorkspace();
  const movable = useCan("campaigns.edit") && place !== null;
  const isLive = campaign.statuses.some(({ state }) => state === "live" || state === "live-with-changes");
  return (
    <li className="relative flex items-center gap-x-3 gap-y-2 row-room px-3 hover:bg-sunken/40 max-md:flex-wrap sm:gap-x-4 sm:px-4">
      {selection === null ? null : (
        <label className="relative z-1 -m-1 grid size-7 shrink-0 cursor-pointer place-items-center">
          <input type="checkbox" aria-label={say("Choose {name}", { name: campaign.name })} checked={selection.on} onChange={(event) => selection.onChange(event.target.checked)} className="focus-ring size-4.5 cursor-pointer accent-accent" />
        </label>
      )}
      <div className="flex w-9 shrink-0 flex-col items-center">
        {movable ? (
          <IconButton name={say("Move {name} up", { name: campaign.name })} icon={<ArrowUp />} size="sm" className="relative z-1" whyNot={mayMove.up ? null : say("It is the first already.")} onClick={() => deeds.onMove(campaign, -1)} />
        ) : null}
        <span className="figures text-sm font-semibold text-ink-soft">{place ?? "–"}</span>
        {movable ? (
          <IconButton name={say("Move {name} down", { name: campaign.name })} icon={<ArrowDown />} size="sm" className="relative z-1" tooltipSide="bottom" whyNot={mayMove.down ? null : say("It is the last already.")} onClick={() => deeds.onMove(campaign, 1)} />
        ) : null}
      </div>
      <div className="min-w-0 grow basis-0">
        <h2 className="text-base wrap-anywhere">
          <Link href={`/${slug}/campaigns/${campaign.id}`} className="before:absolute before:inset-0">
            {campaign.name}
          </Link>
        </h2>
        <div className="mt-1.5 flex flex-wrap items-center gap-1.5">
          <StandBadges stand={campaign} />
          {campaign.placements.map((key) => (
            <Badge key={key} className="max-w-full font-normal">
              <span className="truncate">{placementName(key)}</span>
            </Badge>
          ))}
          {campaign.archived ? null : (
            <Suspense>
              <BlockedBadge blocked={blocked} campaign={campaign} />
            </Suspense>
          )}
          {campaign.placements.length === 0 ? <Badge tone="unknown">{say("No placement yet")}</Badge> : null}
        </div>
      </div>
      <p className="max-w-72 shrink-0 text-right text-xs wrap-anywhere text-ink-soft max-md:order-last max-md:max-w-none max-md:basis-full max-md:text-left">
        <Say message={campaign.updatedBy === null ? "Saved {when}" : "Saved {when} by {person}"} facts={{ when: <RelativeTime at={campaign.updatedAt} />, person: campaign.updatedBy ?? "" }} />
        {campaign.owner === null ? null : <span className="block">{say("Owner: {owner}", { owner: campaign.owner })}</span>}
      </p>
      <CampaignMenu campaign={campaign} deeds={deeds} liveDeeds={liveDeeds} isLive={isLive} />
    </li>
  );
}

type CampaignMenuProps = Pick<CampaignRowProps, "campaign" | "deeds" | "liveDeeds"> & { readonly isLive: boolean };

function CampaignMenu({ campaign, deeds, liveDeeds, isLive }: CampaignMenuProps) {
  const say = useWords();
  const mayPause = useWhyMayNot("releases.withdraw");
  const mayResume = useWhyMayNot("releases.publish");
  const isPaused = campaign.statuses.some(({ state }) => state === "paused") && !campaign.archived;
  const trigger = (
    <button type="button" aria-label={say("What to do with {name}", { name: campaign.name })} className={`${iconButtonLook("ghost", "sm")} relative`}>
      <Ellipsis />
    </button>
  );
  return (
    <Menu trigger={trigger}>
      {isLive ? (
        <MenuItem icon={<CirclePause />} whyNot={mayPause} onSelect={() => liveDeeds.onPause(campaign)}>
          {say("Pause")}
        </MenuItem>
      ) : null}
      {isPaused ? (
        <MenuItem icon={<CirclePlay />} whyNot={mayResume} onSelect={() => liveDeeds.onResume(campaign)}>
          {say("Resume …")}
        </MenuItem>
      ) : null}
      <DrawingDeeds campaign={campaign} deeds={deeds} isLive={isLive} below={isLive || isPaused} />
    </Menu>
  );
}

type DrawingDeedsProps = { readonly campaign: CampaignSummaryDto; readonly deeds: CampaignDeeds; readonly isLive: boolean; readonly below: boolean };

function DrawingDeeds({ campaign, deeds, isLive, below }: DrawingDeedsProps) {
  const say = useWords();
  const whyNot = useWhyMayNot("campaigns.edit");
  return (
    <>
      {below ? <MenuSeparator /> : null}
      <MenuItem icon={<PencilLine />} whyNot={whyNot} onSelect={() => deeds.onRename(campaign)}>
        {say("Rename…")}
      </MenuItem>
      <MenuItem icon={<Copy />} whyNot={whyNot} onSelect={() => deeds.onDuplicate(campaign)}>
        {say("Duplicate")}
      </MenuItem>
      <MenuSeparator />
      <MenuItem icon={campaign.archived ? <ArchiveRestore /> : <Archive />} onSelect={() => deeds.onArchive(campaign)} whyNot={whyNot ?? (isLive && !campaign.archived ? say("It is live. Pause it first.") : null)}>
        {campaign.archived ? say("Take out of the archive") : say("Archive")}
      </MenuItem>
      {campaign.archived ? (
        <MenuItem icon={<Trash2 />} intent="danger" whyNot={whyNot} onSelect={() => deeds.onDelete(campaign)}>
          {say("Delete…")}
        </MenuItem>
      ) : null}
    </>
  );
}
