import { EnvironmentsPage } from "@/components/settings/environments-page";
import { found, pageActor } from "@/lib/server/auth/page-actor";
import { container } from "@/lib/server/container";
import { titled } from "@/lib/server/words/titled";
import { message } from "@/lib/words/message";

export const generateMetadata = titled(message("Environments"));

export default async function EnvironmentsRoute({ params }: { readonly params: Promise<{ readonly workspace: string }> }) {
  const actor = await pageActor((await params).workspace);
  const { releases, placements } = container();
  const [environments, places] = await Promise.all([releases.environments(actor), placements.list(actor)]);
  return <EnvironmentsPage initial={found(environments)} placement={found(places)[0]?.key ?? "home-hero"} />;
}
