import { ReleasesPage } from "@/components/releases/releases-page";
import { EmptyState } from "@/components/ui/empty-state";
import { visitorsEnvironment } from "@/lib/api/campaign-status";
import { found, pageActor } from "@/lib/server/auth/page-actor";
import { container } from "@/lib/server/container";
import { pageWords } from "@/lib/server/words/page-words";
import { titled } from "@/lib/server/words/titled";
import { message } from "@/lib/words/message";

export const generateMetadata = titled(message("Releases"));

type ReleasesRouteProps = { readonly params: Promise<{ readonly workspace: string }>; readonly searchParams: Promise<{ readonly environment?: string | string[] }> };

export default async function ReleasesRoute({ params, searchParams }: ReleasesRouteProps) {
  const actor = await pageActor((await params).workspace);
  const { releases } = container();
  const environments = found(await releases.environments(actor));
  const { environment: asked } = await searchParams;
  const environment = environments.find(({ key }) => key === asked) ?? visitorsEnvironment(environments);
  const say = await pageWords();
  if (environment === undefined) return <EmptyState title={say("This workspace has no environment")}>{say("An operator adds environments.")}</EmptyState>;
  return <ReleasesPage environments={environments} environment={environment.key} initial={found(await releases.list(actor, environment.key))} />;
}
