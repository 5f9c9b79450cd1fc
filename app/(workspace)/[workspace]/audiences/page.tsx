import { AudiencesPage } from "@/components/catalogue/audiences-page";
import { found, pageActor } from "@/lib/server/auth/page-actor";
import { container } from "@/lib/server/container";
import { titled } from "@/lib/server/words/titled";
import { message } from "@/lib/words/message";

export const generateMetadata = titled(message("Audiences"));

type AudiencesRouteProps = { readonly params: Promise<{ readonly workspace: string }>; readonly searchParams: Promise<{ readonly open?: string | string[] }> };

export default async function AudiencesRoute({ params, searchParams }: AudiencesRouteProps) {
  const actor = await pageActor((await params).workspace);
  const { attributes, audiences, eventTypes, personas, placements } = found(await container().library.open(actor));
  const { open } = await searchParams;
  return <AudiencesPage initial={audiences} library={{ attributes, audiences, placements, eventTypes }} personas={personas} open={typeof open === "string" ? open : null} />;
}
