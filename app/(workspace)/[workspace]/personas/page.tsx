import { PersonasPage } from "@/components/catalogue/personas-page";
import { found, pageActor } from "@/lib/server/auth/page-actor";
import { container } from "@/lib/server/container";
import { titled } from "@/lib/server/words/titled";
import { message } from "@/lib/words/message";

export const generateMetadata = titled(message("Personas"));

type PersonasRouteProps = { readonly params: Promise<{ readonly workspace: string }>; readonly searchParams: Promise<{ readonly open?: string | string[] }> };

export default async function PersonasRoute({ params, searchParams }: PersonasRouteProps) {
  const actor = await pageActor((await params).workspace);
  const { attributes, personas } = found(await container().library.open(actor));
  const { open } = await searchParams;
  return <PersonasPage initial={personas} attributes={attributes} open={typeof open === "string" ? open : null} />;
}
