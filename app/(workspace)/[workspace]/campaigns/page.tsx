import { type Metadata } from "next";
import { CampaignsPage } from "@/components/campaigns/campaigns-page";
import { listStateOf } from "@/components/campaigns/list-state";
import { found, pageActor } from "@/lib/server/auth/page-actor";
import { container } from "@/lib/server/container";

export const metadata: Metadata = { title: "Campaigns" };

type CampaignsRouteProps = { readonly params: Promise<{ readonly workspace: string }>; readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> };

export default async function CampaignsRoute({ params, searchParams }: CampaignsRouteProps) {
  const actor = await pageActor((await params).workspace);
  const { attributes, campaigns, placements, releases } = container();
  const [list, places, catalogue, environments, search] = await Promise.all([campaigns.list(actor), placements.list(actor), attributes.list(actor), releases.environments(actor), searchParams]);
  const asked = new URLSearchParams(Object.entries(search).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])));
  return <CampaignsPage initial={found(list)} placements={found(places)} attributes={found(catalogue)} environments={found(environments)} asked={listStateOf(asked)} />;
}
