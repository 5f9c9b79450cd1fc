import { CampaignsPage } from "@/components/campaigns/campaigns-page";
import { blockedCampaigns } from "@/components/shell/blocked-campaigns";
import { found, pageActor } from "@/lib/server/auth/page-actor";
import { container } from "@/lib/server/container";
import { titled } from "@/lib/server/words/titled";
import { message } from "@/lib/words/message";
import { pageWords } from "@/lib/server/words/page-words";

export const generateMetadata = titled(message("Campaigns"));

type CampaignsRouteProps = { readonly params: Promise<{ readonly workspace: string }> };

export default async function CampaignsRoute({ params }: CampaignsRouteProps) {
  const actor = await pageActor((await params).workspace);
  const { campaigns, library, releases } = container();
  const [list, shelf, environments] = await Promise.all([campaigns.list(actor), library.open(actor), releases.environments(actor)]);
  const catalogue = found(shelf);
  const say = await pageWords();
  const blocked = blockedCampaigns(campaigns.drawn(actor).then(found), catalogue, say);
  return <CampaignsPage initial={found(list)} placements={catalogue.placements} attributes={catalogue.attributes} blocked={blocked} environments={found(environments)} />;
}
