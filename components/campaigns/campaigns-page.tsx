"use client";

import { Plus, Workflow } from "lucide-react";
import { useState } from "react";
import { CampaignRow } from "./campaign-row";
import { NewCampaignDialog } from "./new-campaign-dialog";
import { RenameDialog } from "./rename-dialog";
import { useCampaignDeeds } from "./use-campaign-deeds";
import { DeleteDialog } from "@/components/shell/delete-dialog";
import { ListTools } from "@/components/shell/list-tools";
import { matches } from "@/components/shell/matches";
import { Page } from "@/components/shell/page";
import { statusWord } from "@/components/shell/status-badge";
import { useAsked } from "@/components/shell/use-asked";
import { useFetched, useRefresh } from "@/components/shell/use-fetched";
import { useCan, useWorkspace } from "@/components/shell/workspace-context";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Select } from "@/components/ui/select";
import { campaignStatuses, type CampaignStatus, type CampaignSummaryDto } from "@/lib/api/campaigns";
import { type PlacementDto } from "@/lib/api/placements";
import { type EnvironmentDto } from "@/lib/api/releases";
import { type Attribute } from "@/lib/core/vocabulary/attribute";

type CampaignsPageProps = {
  readonly initial: readonly CampaignSummaryDto[];
  readonly placements: readonly PlacementDto[];
  /** What templates choose from. */
  readonly attributes: readonly Attribute[];
  readonly environments: readonly EnvironmentDto[];
  /** Filtered from the start, from a link on Today. */
  readonly status: CampaignStatus | null;
};

type Shown = { readonly what: "nothing" | "new" } | { readonly what: "rename" | "delete"; readonly campaign: CampaignSummaryDto };
type Filter = "current" | CampaignStatus;

const filters: readonly { readonly value: Filter; readonly label: string }[] = [{ value: "current", label: "All but archived" }, ...campaignStatuses.map((value) => ({ value, label: statusWord(value) }))];

export function CampaignsPage({ initial, placements, attributes, environments, status }: CampaignsPageProps) {
  const { api } = useWorkspace();
  const editable = useCan("campaigns.edit");
  const refresh = useRefresh();
  const campaigns = useFetched(["campaigns"], initial, (client) => client.listCampaigns());
  const deeds = useCampaignDeeds(campaigns);
  const [query, setQuery] = useState("");
  const [filter, setFilter] = useState<Filter>(status ?? "current");
  const [shown, setShown] = useState<Shown>({ what: "nothing" });
  useAsked("new", () => (editable ? setShown({ what: "new" }) : undefined));
  const placementName = (key: string) => placements.find((placement) => placement.key === key)?.name ?? key;
  const environmentName = (key: string) => environments.find((environment) => environment.key === key)?.name ?? key;
  const found = campaigns.filter((campaign) => inFilter(campaign, filter) && matches(query, [campaign.name, ...campaign.placements.map(placementName)]));
  const ranked = campaigns.filter(({ archived }) => !archived);
  const wholeOrder = filter === "current" && query === "";
  const create = editable ? (
    <Button intent="primary" icon={<Plus aria-hidden />} onClick={() => setShown({ what: "new" })}>
      New campaign
    </Button>
  ) : null;
  return (
    <Page>
      <PageHeader title="Campaigns" lead="Top wins: where two campaigns would fill the same place, the higher one does." actions={create} />
      {campaigns.length === 0 ? (
        <EmptyState icon={<Workflow />} title="Draw your first “if this, then that”" action={create}>
          A campaign says who sees what, and where. Start with one place and one branch; everybody else keeps what they see now, and nothing is live until you publish.
        </EmptyState>
      ) : (
        <>
          <ListTools label="Search campaigns" query={query} onQueryChange={setQuery} shown={found.length}>
            <Select aria-label="Which campaigns" options={filters} value={filter} onValueChange={setFilter} className="max-w-52" />
          </ListTools>
          {found.length === 0 ? (
            <p className="py-10 text-center text-ink-soft">No campaign fits.</p>
          ) : (
            <ol className="divide-y overflow-hidden rounded-lg border bg-surface shadow-sm">
              {found.map((campaign) => {
                const place = ranked.indexOf(campaign);
                return (
                  <CampaignRow
                    key={campaign.id}
                    campaign={campaign}
                    place={place < 0 ? null : place + 1}
                    mayMove={{ up: wholeOrder && place > 0, down: wholeOrder && place < ranked.length - 1 }}
                    placementName={placementName}
                    environmentName={environmentName}
                    deeds={
                      editable
                        ? {
                            onMove: (moved, by) => void deeds.move(moved, by),
                            onRename: (renamed) => setShown({ what: "rename", campaign: renamed }),
                            onDuplicate: (copied) => void deeds.duplicate(copied),
                            onArchive: (archived) => void deeds.archive(archived),
                            onDelete: (deleted) => setShown({ what: "delete", campaign: deleted }),
                          }
                        : null
                    }
                  />
                );
              })}
            </ol>
          )}
          {wholeOrder || !editable ? null : <p className="mt-2 text-sm text-ink-faint">Show all campaigns to change their order.</p>}
        </>
      )}
      {shown.what === "new" ? <NewCampaignDialog library={{ attributes, audiences: [], placements }} taken={campaigns.map(({ name }) => name)} onClose={() => setShown({ what: "nothing" })} /> : null}
      {shown.what === "rename" ? <RenameDialog campaign={shown.campaign} onClose={() => setShown({ what: "nothing" })} /> : null}
      {shown.what === "delete" ? (
        <DeleteDialog
          kind="campaign"
          name={shown.campaign.name}
          consequence="It cannot be brought back. Releases that held it stay as they are."
          onClose={() => setShown({ what: "nothing" })}
          onDelete={() => api.deleteCampaign(shown.campaign.id, shown.campaign.revision)}
          onDeleted={() => refresh("campaigns")}
        />
      ) : null}
    </Page>
  );
}

const inFilter = (campaign: CampaignSummaryDto, filter: Filter): boolean => (filter === "current" ? !campaign.archived : campaign.status === filter);
