import { type Metadata } from "next";
import { EnvironmentsPage } from "@/components/settings/environments-page";
import { found, pageActor } from "@/lib/server/auth/page-actor";
import { container } from "@/lib/server/container";

export const metadata: Metadata = { title: "Environments" };

export default async function EnvironmentsRoute({ params }: { readonly params: Promise<{ readonly workspace: string }> }) {
  const actor = await pageActor((await params).workspace);
  const { releases, placements } = container();
  const [environments, places] = await Promise.all([releases.environments(actor), placements.list(actor)]);
  return <EnvironmentsPage initial={found(environments)} placement={found(places)[0]?.key ?? "home-hero"} />;
}
