import { type Metadata } from "next";
import { CampaignPage } from "@/components/editor/campaign-page";
import { editorSeed } from "@/lib/editor/editor-seed";
import { visitorsEnvironment } from "@/lib/api/campaign-status";
import { can } from "@/lib/api/roles";
import { found, pageActor } from "@/lib/server/auth/page-actor";
import { container } from "@/lib/server/container";
import { pageWords } from "@/lib/server/words/page-words";

type CampaignRouteProps = { readonly params: Promise<{ readonly workspace: string; readonly campaign: string }> };

export async function generateMetadata({ params }: CampaignRouteProps): Promise<Metadata> {
  const { workspace, campaign } = await params;
  const opened = await container().campaigns.open(await pageActor(workspace), campaign);
  const say = await pageWords();
  return { title: opened.ok ? opened.value.name : say("Campaign") };
}

export default async function CampaignRoute({ params }: CampaignRouteProps) {
  const { workspace, campaign: id } = await params;
  const actor = await pageActor(workspace);
  const { campaigns, library, publishWishes, releases } = container();
  const [opened, all, shelves, environments, wish] = await Promise.all([campaigns.open(actor, id), campaigns.list(actor), library.open(actor), releases.environments(actor), publishWishes.of(actor, id)]);
  const [campaign, places] = [found(opened), found(environments)];
  const compared = visitorsEnvironment(places);
  const release = compared?.live == null ? null : found(await releases.open(actor, compared.key, compared.live.number));
  return (
    <CampaignPage
      key={campaign.id}
      seed={editorSeed({
        workspace,
        role: actor.role,
        may: { edit: can(actor.role, "campaigns.edit"), publish: can(actor.role, "releases.publish"), withdraw: can(actor.role, "releases.withdraw") },
        campaign,
        wish: found(wish),
        campaigns: found(all),
        library: found(shelves),
        environments: places,
        compared: compared?.key ?? "production",
        sources: release?.sources ?? [],
      })}
    />
  );
}
