import { PlacementsPage } from "@/components/catalogue/placements-page";
import { found, pageActor } from "@/lib/server/auth/page-actor";
import { container } from "@/lib/server/container";
import { titled } from "@/lib/server/words/titled";
import { message } from "@/lib/words/message";

export const generateMetadata = titled(message("Placements"));

export default async function PlacementsRoute({ params }: { readonly params: Promise<{ readonly workspace: string }> }) {
  const actor = await pageActor((await params).workspace);
  const { campaigns, placements } = container();
  const [list, all] = await Promise.all([placements.list(actor), campaigns.list(actor)]);
  return <PlacementsPage initial={found(list)} campaigns={found(all)} />;
}
