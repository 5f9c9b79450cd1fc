import { type Metadata } from "next";
import { PersonasPage } from "@/components/catalogue/personas-page";
import { found, pageActor } from "@/lib/server/auth/page-actor";
import { container } from "@/lib/server/container";

export const metadata: Metadata = { title: "Personas" };

type PersonasRouteProps = { readonly params: Promise<{ readonly workspace: string }>; readonly searchParams: Promise<{ readonly open?: string | string[] }> };

export default async function PersonasRoute({ params, searchParams }: PersonasRouteProps) {
  const actor = await pageActor((await params).workspace);
  const { attributes, personas } = found(await container().library.open(actor));
  const { open } = await searchParams;
  return <PersonasPage initial={personas} attributes={attributes} open={typeof open === "string" ? open : null} />;
}
