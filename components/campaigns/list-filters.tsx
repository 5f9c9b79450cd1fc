"use client";

import { type ListState, type Sorting } from "./list-state";
import { statusWords } from "@/components/shell/stand-words";
import { Select } from "@/components/ui/select";
import { useWords } from "@/components/words/words-provider";
import { campaignStatuses, visitorsEnvironment } from "@/lib/api/campaign-status";
import { type CampaignSummaryDto } from "@/lib/api/campaigns";
import { type PlacementDto } from "@/lib/api/placements";
import { type EnvironmentDto } from "@/lib/api/releases";
import { message } from "@/lib/words/message";
import { said } from "@/lib/words/said";

type ListFiltersProps = {
  readonly campaigns: readonly CampaignSummaryDto[];
  readonly placements: readonly PlacementDto[];
  readonly environments: readonly EnvironmentDto[];
  readonly state: ListState;
  readonly onChange: (change: Partial<ListState>) => void;
};

// No key or name reads so.
const any = "*";
const orders: readonly { readonly value: Sorting; readonly label: string }[] = [
  { value: "rank", label: message("In order of rank") },
  { value: "changed", label: message("Last changed first") },
  { value: "name", label: message("By name") },
  { value: "status", label: message("By status") },
];

/** Which campaigns, and how they stand. */
export function ListFilters({ campaigns, placements, environments, state, onChange }: ListFiltersProps) {
  const say = useWords();
  const people = [...new Set(campaigns.flatMap(({ owner }) => owner ?? []))].toSorted((a, b) => a.localeCompare(b));
  const places = [{ value: any, label: say("Any placement") }, ...placements.map(({ key, name }) => ({ value: key, label: name }))];
  const owners = [{ value: any, label: say("Anybody’s") }, ...people.map((name) => ({ value: `of ${name}`, label: name }))];
  const visitors = visitorsEnvironment(environments)?.name ?? "";
  const statuses: readonly { readonly value: ListState["status"]; readonly label: string }[] = [{ value: "current", label: say("All but archived") }, ...campaignStatuses.map((value) => ({ value, label: statusWords(value, visitors, say) }))];
  return (
    <>
      <Select aria-label={say("Which campaigns")} options={statuses} value={state.status} onValueChange={(status) => onChange({ status })} className="grow basis-36 sm:max-w-40 sm:grow-0 sm:basis-auto" />
      <Select aria-label={say("Which placement")} options={places} value={state.placement === "" ? any : state.placement} onValueChange={(value) => onChange({ placement: value === any ? "" : value })} className="grow basis-36 sm:max-w-40 sm:grow-0 sm:basis-auto" />
      <Select aria-label={say("Whose")} options={owners} value={state.owner === "" ? any : `of ${state.owner}`} onValueChange={(value) => onChange({ owner: value === any ? "" : value.slice("of ".length) })} className="grow basis-36 sm:max-w-40 sm:grow-0 sm:basis-auto" />
      <Select aria-label={say("Sorted")} options={said(orders, say)} value={state.sort} onValueChange={(sort) => onChange({ sort })} className="grow basis-36 sm:max-w-40 sm:grow-0 sm:basis-auto" />
    </>
  );
}
