"use client";

import { useState } from "react";
import { BulkBar } from "./bulk-bar";
import { CampaignRow, type LiveDeeds } from "./campaign-row";
import { ListFilters } from "./list-filters";
import { addressOf, listed, listStateOf, showsOrder, wholeList } from "./list-state";
import { useBulkDeeds } from "./use-bulk-deeds";
import { useCampaignDeeds } from "./use-campaign-deeds";
import { type BlockedAnswer } from "@/components/shell/blocked-campaigns";
import { DeleteDialog } from "@/components/shell/delete-dialog";
import { ListTools } from "@/components/shell/list-tools";
import { Page } from "@/components/shell/page";
import { useAddressState } from "@/components/shell/use-address-state";
import { useAsked } from "@/components/shell/use-asked";
import { fetchedLater } from "@/components/shell/fetched-later";
import { useFetched, useRefresh } from "@/components/shell/use-fetched";
import { useCan, useWhyMayNot, useWorkspace } from "@/components/shell/workspace-context";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { EmptyState } from "@/components/ui/empty-state";
import { Plus, Workflow } from "@/components/ui/icons";
import { PageHeader } from "@/components/ui/page-header";
import { useWords } from "@/components/words/words-provider";
import { type CampaignSummaryDto } from "@/lib/api/campaigns";
import { type PlacementDto } from "@/lib/api/placements";
import { type EnvironmentDto } from "@/lib/api/releases";
import { type Attribute } from "@/lib/core/vocabulary/attribute";

const RenameDialog = fetchedLater(() => import("./rename-dialog").then((module) => module.RenameDialog), "nothing");
const ResumeDialog = fetchedLater(() => import("./resume-dialog").then((module) => module.ResumeDialog), "nothing");
const NewCampaignDialog = fetchedLater(() => import("./new-campaign-dialog").then((module) => module.NewCampaignDialog), "nothing");

type CampaignsPageProps = {
  /** What stands in the way of publishing them; it comes when all were looked at. */
  readonly blocked: BlockedAnswer;
  readonly initial: readonly CampaignSummaryDto[];
  readonly placements: readonly PlacementDto[];
  /** What templates choose from. */
  readonly attributes: readonly Attribute[];
  readonly environments: readonly EnvironmentDto[];
};

type Shown = { readonly what: "nothing" | "new" } | { readonly what: "rename" | "delete" | "resume"; readonly campaign: CampaignSummaryDto };

export function CampaignsPage({ blocked, initial, placements, attributes, environments: known }: CampaignsPageProps) {
  const say = useWords();
  const { api } = useWorkspace();
  const editable = useCan("campaigns.edit");
  const refresh = useRefresh();
  const campaigns = useFetched(["campaigns"], initial, (client) => client.listCampaigns());
  const deeds = useCampaignDeeds(campaigns);
  const environments = useFetched(["environments"], known, (client) => client.listEnvironments());
  const [state, change] = useAddressState(inAddress);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [shown, setShown] = useState<Shown>({ what: "nothing" });
  useAsked("new", () => (editable ? setShown({ what: "new" }) : undefined));
  const placementName = (key: string) => placements.find((placement) => placement.key === key)?.name ?? key;
  const mayStop = useCan("releases.withdraw");
  const bulk = useBulkDeeds(environments);
  const mayChoose = mayStop || editable;
  const liveDeeds: LiveDeeds = {
    onPause: (live) => void bulk.pause([live]),
    onResume: (paused) => setShown({ what: "resume", campaign: paused }),
  };
  const found = listed(campaigns, state, placementName);
  // What a filter hides is not done to.
  const picked = found.filter(({ id }) => chosen.has(id));
  const ranked = campaigns.filter(({ archived }) => !archived);
  const wholeOrder = showsOrder(state);
  const placeOf = new Map(ranked.map(({ id }, index) => [id, index]));
  const create = (
    <Button intent="primary" icon={<Plus />} whyNot={useWhyMayNot("campaigns.edit")} onClick={() => setShown({ what: "new" })}>
      {say("New campaign")}
    </Button>
  );
  return (
    <Page>
      <PageHeader title={say("Campaigns")} lead={say("Top wins: where two campaigns would fill the same place, the higher one does.")} actions={create} />
      {campaigns.length === 0 ? (
        <EmptyState icon={<Workflow />} title={say("Draw your first “if this, then that”")} action={create}>
          {say("A campaign says who sees what, and where. Start with one place and one branch; everybody else keeps what they see now, and nothing is live until you publish.")}
        </EmptyState>
      ) : (
        <>
          <ListTools label={say("Search campaigns")} query={state.query} onQueryChange={(query) => change({ query })} shown={found.length}>
            <ListFilters campaigns={campaigns} placements={placements} environments={environments} state={state} onChange={change} />
          </ListTools>
          {found.length === 0 ? (
            <div className="flex flex-col items-center gap-3 py-10 text-ink-soft">
              <p>{say("No campaign fits.")}</p>
              <Button onClick={() => change(wholeList)}>{say("Show all but archived")}</Button>
            </div>
          ) : (
            <ol className="divide-y overflow-clip rounded-lg border bg-surface shadow-sm">
              {mayChoose ? (
                <li className="bg-sunken/50 px-3 py-1.5 sm:px-4">
                  <Checkbox label={say("Choose all {count, number}", { count: found.length })} checked={picked.length === 0 ? false : picked.length === found.length ? true : "some"} onCheckedChange={(on) => setChosen(new Set(on ? found.map(({ id }) => id) : []))} />
                </li>
              ) : null}
              {found.map((campaign) => {
                const place = placeOf.get(campaign.id) ?? -1;
                return (
                  <CampaignRow
                    key={campaign.id}
                    campaign={campaign}
                    blocked={blocked}
                    place={place < 0 ? null : place + 1}
                    mayMove={{ up: wholeOrder && place > 0, down: wholeOrder && place < ranked.length - 1 }}
                    placementName={placementName}
                    liveDeeds={liveDeeds}
                    selection={mayChoose ? { on: chosen.has(campaign.id), onChange: (on) => setChosen(withMember(chosen, campaign.id, on)) } : null}
                    deeds={{
                      onMove: (moved, by) => void deeds.move(moved, by),
                      onRename: (renamed) => setShown({ what: "rename", campaign: renamed }),
                      onDuplicate: (copied) => void deeds.duplicate(copied),
                      onArchive: (archived) => void deeds.archive(archived),
                      onDelete: (deleted) => setShown({ what: "delete", campaign: deleted }),
                    }}
                  />
                );
              })}
            </ol>
          )}
          {wholeOrder || !editable ? null : <p className="mt-2 text-sm text-ink-faint">{say("Show all campaigns in order of rank to change their order.")}</p>}
          {picked.length === 0 ? null : <BulkBar chosen={picked} environments={environments} onDone={() => setChosen(new Set())} />}
        </>
      )}
      {shown.what === "new" ? <NewCampaignDialog library={{ attributes: offered(attributes), audiences: [], placements: offered(placements) }} taken={campaigns.map(({ name }) => name)} onClose={() => setShown({ what: "nothing" })} /> : null}
      {shown.what === "rename" ? <RenameDialog campaign={shown.campaign} onClose={() => setShown({ what: "nothing" })} /> : null}
      {shown.what === "resume" ? <ResumeDialog campaigns={[shown.campaign]} environments={environments} onClose={() => setShown({ what: "nothing" })} onDone={() => setShown({ what: "nothing" })} /> : null}
      {shown.what === "delete" ? (
        <DeleteDialog
          kind="campaign"
          name={shown.campaign.name}
          consequence={say("It cannot be brought back. Releases that held it stay as they are.")}
          onClose={() => setShown({ what: "nothing" })}
          onDelete={() => api.deleteCampaign(shown.campaign.id, shown.campaign.revision)}
          onDeleted={() => refresh("campaigns")}
        />
      ) : null}
    </Page>
  );
}

const inAddress = { read: listStateOf, write: addressOf };

function withMember(members: ReadonlySet<string>, id: string, on: boolean): ReadonlySet<string> {
  const next = new Set(members);
  if (on) next.add(id);
  else next.delete(id);
  return next;
}

const offered = <Item extends { readonly archived?: boolean }>(items: readonly Item[]): readonly Item[] => items.filter(({ archived }) => archived !== true);
