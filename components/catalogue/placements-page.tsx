"use client";

import { LayoutTemplate, Plus } from "lucide-react";
import { useState } from "react";
import { channelWords } from "./channel-words";
import { placementDraft } from "./placement-draft";
import { useContentTypes } from "@/components/shell/content-types";
import { copyKey, copyName } from "@/components/shell/copy-name";
import { DeleteDialog } from "@/components/shell/delete-dialog";
import { fetchedLater } from "@/components/shell/fetched-later";
import { LibraryMenu } from "@/components/shell/library-menu";
import { ListTools } from "@/components/shell/list-tools";
import { matches } from "@/lib/std/matches";
import { Page } from "@/components/shell/page";
import { useArchive } from "@/components/shell/use-archive";
import { useAsked } from "@/components/shell/use-asked";
import { RowMenu } from "@/components/shell/row-menu";
import { useFetched, useRefresh } from "@/components/shell/use-fetched";
import { useUses } from "@/components/shell/use-uses";
import { WhereUsed } from "@/components/shell/where-used";
import { useCan, useWorkspace } from "@/components/shell/workspace-context";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";
import { useWords } from "@/components/words/words-provider";
import { type CampaignSummaryDto } from "@/lib/api/campaigns";
import { limits } from "@/lib/api/limits";
import { type NewPlacement, type PlacementDto } from "@/lib/api/placements";
import { type UsedBy } from "@/lib/api/problem";
import { channels } from "@/lib/core/vocabulary/placement";

type PlacementsPageProps = { readonly initial: readonly PlacementDto[]; readonly campaigns: readonly CampaignSummaryDto[] };

const PlacementSheet = fetchedLater(() => import("./placement-sheet").then((module) => module.PlacementSheet), "nothing");

type Shown = { readonly what: "nothing" } | { readonly what: "form"; readonly saved: PlacementDto | null; readonly start: NewPlacement } | { readonly what: "delete"; readonly placement: PlacementDto };

const blank: NewPlacement = { key: "", name: "", description: "", channel: "web", contentType: "hero", baseline: null };

export function PlacementsPage({ initial, campaigns }: PlacementsPageProps) {
  const say = useWords();
  const { api } = useWorkspace();
  const editable = useCan("library.edit");
  const refresh = useRefresh();
  const placements = useFetched(["placements"], initial, (client) => client.listPlacements());
  const uses = useUses("placement");
  const [query, setQuery] = useState("");
  const [shown, setShown] = useState<Shown>({ what: "nothing" });
  const archive = useArchive({ items: placements, listed: "placements", nameOf: ({ name }) => name, change: ({ key, revision }, archived) => api.updatePlacement(key, { revision, archived }) });
  const found = placements.filter((placement) => archive.shows(placement) && matches(query, [placement.key, placement.name, placement.description, say(channelWords[placement.channel].label)]));
  useAsked("open", (key) => {
    const placement = placements.find((candidate) => candidate.key === key);
    if (placement !== undefined) setShown({ what: "form", saved: placement, start: placementDraft(placement) });
  });
  useAsked("new", () => (editable ? setShown({ what: "form", saved: null, start: blank }) : undefined));
  const close = () => setShown({ what: "nothing" });
  const copyOf = (placement: PlacementDto): NewPlacement => ({
    ...placementDraft(placement),
    name: copyName(placement.name, { taken: placements.map(({ name }) => name), most: limits.name }),
    key: copyKey(placement.key, { taken: placements.map(({ key }) => key), separator: "-" }),
  });
  const create = editable ? (
    <Button intent="primary" icon={<Plus aria-hidden />} onClick={() => setShown({ what: "form", saved: null, start: blank })}>
      {say("New placement")}
    </Button>
  ) : null;
  return (
    <Page>
      <PageHeader title={say("Placements")} lead={say("Named places in your site, app and e-mails. Campaigns fill them; what no campaign fills stays as it is.")} actions={<><LibraryMenu part="placements" />{create}</>} />
      {placements.length === 0 ? (
        <EmptyState icon={<LayoutTemplate />} title={say("No place to show anything yet")} action={create}>
          {say("Name a place, for example “Home hero”, and say what it can show. A developer marks it in the page once, and is left alone after that.")}
        </EmptyState>
      ) : (
        <>
          <ListTools label={say("Search placements")} query={query} onQueryChange={setQuery} shown={found.length}>
            {archive.control}
          </ListTools>
          <div className="flex flex-col gap-7">
            {channels.map((channel) => {
              const here = found.filter((placement) => placement.channel === channel);
              if (here.length === 0) return null;
              return (
                <section key={channel} aria-labelledby={`channel-${channel}`}>
                  <h2 id={`channel-${channel}`} className="mb-2 flex items-center gap-2 text-lg [&_svg]:size-4.5 [&_svg]:text-ink-soft">
                    {channelWords[channel].icon}
                    {say(channelWords[channel].label)}
                  </h2>
                  <ul className="divide-y overflow-hidden rounded-lg border bg-surface shadow-sm">
                    {here.map((placement) => (
                      <PlacementRow
                        key={placement.key}
                        placement={placement}
                        campaigns={campaigns.filter((campaign) => !campaign.archived && campaign.placements.includes(placement.key))}
                        usedBy={uses(placement.key)}
                        editable={editable}
                        archive={archive.deedOf(placement)}
                        onDuplicate={() => setShown({ what: "form", saved: null, start: copyOf(placement) })}
                        onOpen={() => setShown({ what: "form", saved: placement, start: placementDraft(placement) })}
                        onDelete={() => setShown({ what: "delete", placement })}
                      />
                    ))}
                  </ul>
                </section>
              );
            })}
          </div>
          {found.length === 0 ? <p className="py-10 text-center text-ink-soft">{say("No placement fits “{query}”.", { query })}</p> : null}
        </>
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

type PlacementRowProps = {
  readonly placement: PlacementDto;
  /** In rank order: the first wins. */
  readonly campaigns: readonly CampaignSummaryDto[];
  readonly usedBy: readonly UsedBy[] | null;
  readonly editable: boolean;
  readonly archive: { readonly archived: boolean; readonly onSelect: () => void };
  readonly onOpen: () => void;
  readonly onDuplicate: () => void;
  readonly onDelete: () => void;
};

function PlacementRow({ placement, campaigns, usedBy, editable, archive, onOpen, onDuplicate, onDelete }: PlacementRowProps) {
  const say = useWords();
  const types = useContentTypes();
  const { slug } = useWorkspace();
  return (
    <li className="relative grid grid-cols-[1fr_auto] items-start gap-x-4 gap-y-2 p-4 hover:bg-sunken/40 sm:grid-cols-[minmax(0,5fr)_minmax(0,4fr)_auto]">
      <div className="min-w-0">
        <h3 className="flex flex-wrap items-center gap-2 text-base">
          <button type="button" onClick={onOpen} className="text-left before:absolute before:inset-0">
            {placement.name}
          </button>
          <Badge>{say(types.find(placement.contentType)?.label ?? placement.contentType)}</Badge>
          {archive.archived ? <Badge>{say("Archived")}</Badge> : null}
        </h3>
        <code className="font-mono text-xs text-ink-faint">{placement.key}</code>
        {placement.description === "" ? null : <p className="mt-1 text-sm text-ink-soft">{placement.description}</p>}
        <div className="relative mt-1 w-fit">
          <WhereUsed what={placement.name} usedBy={usedBy} />
        </div>
      </div>
      <div className="text-sm max-sm:order-3 max-sm:col-span-2">
        {campaigns.length === 0 ? (
          <span className="text-ink-faint">{say("No campaign fills it.")}</span>
        ) : (
          <>
            <span className="text-xs text-ink-faint">{campaigns.length === 1 ? say("Filled by") : say("Filled by, top wins")}</span>
            <ol className="flex list-inside list-decimal flex-col">
              {campaigns.map(({ id, name }) => (
                <li key={id} className="relative w-fit">
                  <TextLink href={`/${slug}/campaigns/${id}`} className="inline-block leading-6">{name}</TextLink>
                </li>
              ))}
            </ol>
          </>
        )}
      </div>
      {editable ? <RowMenu name={placement.name} onOpen={onOpen} onDuplicate={onDuplicate} archive={archive} onDelete={onDelete} /> : <span />}
    </li>
  );
}
