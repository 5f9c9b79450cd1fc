"use client";

import { useMemo, useState } from "react";
import { placementDraft } from "./placement-draft";
import { channelWords } from "@/components/shell/channel-words";
import { useContentTypes } from "@/components/shell/content-types";
import { copyKey, copyName } from "@/components/shell/copy-name";
import { DeleteDialog } from "@/components/shell/delete-dialog";
import { fetchedLater } from "@/components/shell/fetched-later";
import { LibraryMenu } from "@/components/shell/library-menu";
import { changedColumn, deedsColumn, KeyLine, NameCell, NoteLine } from "@/components/shell/library-columns";
import { LibraryTable } from "@/components/shell/library-table";
import { Page } from "@/components/shell/page";
import { isArchived, useArchive } from "@/components/shell/use-archive";
import { useAsked } from "@/components/shell/use-asked";
import { useOpened } from "@/components/shell/use-opened";
import { useFetched, useRefresh } from "@/components/shell/use-fetched";
import { useUses, type Uses } from "@/components/shell/use-uses";
import { WhereUsed } from "@/components/shell/where-used";
import { useWhyMayNot, useWorkspace } from "@/components/shell/workspace-context";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { LayoutTemplate, Plus } from "@/components/ui/icons";
import { PageHeader } from "@/components/ui/page-header";
import { type Column } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { useWords } from "@/components/words/words-provider";
import { type CampaignSummaryDto } from "@/lib/api/campaigns";
import { limits } from "@/lib/api/limits";
import { type NewPlacement, type PlacementDto } from "@/lib/api/placements";

type PlacementsPageProps = { readonly initial: readonly PlacementDto[]; readonly campaigns: readonly CampaignSummaryDto[] };

const PlacementSheet = fetchedLater(() => import("./placement-sheet").then((module) => module.PlacementSheet), "nothing");

type Shown = { readonly what: "nothing" } | { readonly what: "form"; readonly saved: PlacementDto | null; readonly start: NewPlacement } | { readonly what: "delete"; readonly placement: PlacementDto };

const blank: NewPlacement = { key: "", name: "", description: "", channel: "web", contentType: "hero", baseline: null };

export function PlacementsPage({ initial, campaigns }: PlacementsPageProps) {
  const say = useWords();
  const { api } = useWorkspace();
  const whyNot = useWhyMayNot("library.edit");
  const refresh = useRefresh();
  const placements = useFetched(["placements"], initial, (client) => client.listPlacements());
  const uses = useUses("placement");
  const [shown, setShown] = useState<Shown>({ what: "nothing" });
  const { find } = useContentTypes();
  const typeOf = ({ contentType }: PlacementDto): string => say(find(contentType)?.label ?? contentType);
  const channelOf = ({ channel }: PlacementDto): string => say(channelWords[channel].label);
  const archiveOf = useArchive<PlacementDto>({ listed: "placements", nameOf, change: ({ key, revision }, archived) => api.updatePlacement(key, { revision, archived }) });
  const fillers = useMemo(() => fillersOf(campaigns), [campaigns]);
  const open = (placement: PlacementDto) => setShown({ what: "form", saved: placement, start: placementDraft(placement) });
  useOpened(shown.what === "form" ? (shown.saved?.key ?? null) : null, (key) => {
    const placement = placements.find((candidate) => candidate.key === key);
    if (placement !== undefined) open(placement);
    return placement !== undefined;
  });
  useAsked("new", () => (whyNot === null ? setShown({ what: "form", saved: null, start: blank }) : undefined));
  const close = () => setShown({ what: "nothing" });
  const copyOf = (placement: PlacementDto): NewPlacement => ({
    ...placementDraft(placement),
    name: copyName(placement.name, { taken: placements.map(({ name }) => name), most: limits.name }),
    key: copyKey(placement.key, { taken: placements.map(({ key }) => key), separator: "-" }),
  });
  const columns: readonly Column<PlacementDto>[] = [
    {
      key: "name",
      header: say("Placement"),
      order: nameOf,
      cell: (placement) => (
        <NameCell name={placement.name} archived={isArchived(placement)} onOpen={() => open(placement)}>
          <KeyLine>{placement.key}</KeyLine>
          <NoteLine>{placement.description}</NoteLine>
        </NameCell>
      ),
    },
    {
      key: "channel",
      header: say("Channel"),
      order: channelOf,
      cell: (placement) => (
        <span className="inline-flex items-center gap-2 [&_i]:icon-4 [&_i]:text-ink-soft">
          {channelWords[placement.channel].icon}
          {channelOf(placement)}
        </span>
      ),
    },
    { key: "type", header: say("Content type"), order: typeOf, cell: typeOf },
    { key: "filled", header: say("Filled by, top wins"), mostFirst: true, order: ({ key }) => fillers.get(key)?.length ?? 0, cell: ({ key, name }) => <FilledBy campaigns={fillers.get(key) ?? []} what={name} usedBy={uses(key)} /> },
    changedColumn(say, ({ updatedAt }) => updatedAt),
  ];
  const deedsOf = (placement: PlacementDto) => ({
    onOpen: () => open(placement),
    onDuplicate: () => setShown({ what: "form", saved: null, start: copyOf(placement) }),
    archive: archiveOf(placement),
    onDelete: () => setShown({ what: "delete", placement }),
  });
  const create = (
    <Button intent="primary" icon={<Plus />} whyNot={whyNot} onClick={() => setShown({ what: "form", saved: null, start: blank })}>
      {say("New placement")}
    </Button>
  );
  return (
    <Page>
      <PageHeader title={say("Placements")} lead={say("Named places in your site, app and e-mails. Campaigns fill them; what no campaign fills stays as it is.")} actions={<><LibraryMenu part="placements" />{create}</>} />
      {placements.length === 0 ? (
        <EmptyState icon={<LayoutTemplate />} title={say("No place to show anything yet")} action={create}>
          {say("Name a place, for example “Home hero”, and say what it can show. A developer marks it in the page once, and is left alone after that.")}
        </EmptyState>
      ) : (
        <LibraryTable
          search={say("Search placements")}
          caption={say("Placements")}
          rows={placements}
          columns={[...columns, deedsColumn(say, { nameOf, deedsOf })]}
          rowKey={({ key }) => key}
          textsOf={(placement) => [placement.key, placement.name, placement.description, channelOf(placement), typeOf(placement)]}
          isArchived={isArchived}
          noneFits={(query) => say("No placement fits “{query}”.", { query })}
        />
      )}
      {shown.what === "form" ? <PlacementSheet saved={shown.saved} start={shown.start} onClose={close} onSaved={() => refresh("placements")} /> : null}
      {shown.what === "delete" ? (
        <DeleteDialog
          kind="placement"
          name={shown.placement.name}
          consequence={say("A placement that a campaign still fills stays. Pages that ask for it keep what they have.")}
          onClose={close}
          onDelete={() => api.deletePlacement(shown.placement.key, shown.placement.revision)}
          onDeleted={() => refresh("placements")}
        />
      ) : null}
    </Page>
  );
}

const nameOf = ({ name }: PlacementDto): string => name;

/** The campaigns that fill each placement, in order of rank. */
function fillersOf(campaigns: readonly CampaignSummaryDto[]): ReadonlyMap<string, readonly CampaignSummaryDto[]> {
  const fillers = new Map<string, CampaignSummaryDto[]>();
  for (const campaign of campaigns) {
    if (campaign.archived) continue;
    for (const key of campaign.placements) fillers.set(key, [...(fillers.get(key) ?? []), campaign]);
  }
  return fillers;
}

/** How many campaigns a row names; where there are more, all are a press away. */
const mostNamed = 5;

type FilledByProps = { readonly campaigns: readonly CampaignSummaryDto[]; readonly what: string; readonly usedBy: ReturnType<Uses> };

/** Its campaigns in order, and what they do not say: where it is live, or that it is held by what is put away. */
function FilledBy({ campaigns, what, usedBy }: FilledByProps) {
  const { slug } = useWorkspace();
  const live = usedBy?.filter(({ kind }) => kind === "environment") ?? [];
  const isTold = campaigns.length > 0 && campaigns.length <= mostNamed;
  return (
    <>
      {campaigns.length === 0 ? null : (
        <ol className={campaigns.length === 1 ? "" : "flex list-inside list-decimal flex-col"}>
          {campaigns.slice(0, mostNamed).map(({ id, name }) => (
            <li key={id} className="wrap-anywhere">
              <TextLink href={`/${slug}/campaigns/${id}`} className="leading-6">
                {name}
              </TextLink>
            </li>
          ))}
        </ol>
      )}
      {isTold && live.length === 0 ? null : <WhereUsed what={what} usedBy={usedBy} said={isTold ? live : usedBy} />}
    </>
  );
}
