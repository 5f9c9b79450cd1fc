import { type Metadata } from "next";
import { AttributesPage } from "@/components/settings/attributes-page";
import { found, pageActor } from "@/lib/server/auth/page-actor";
import { container } from "@/lib/server/container";

export const metadata: Metadata = { title: "Attributes" };

export default async function AttributesRoute({ params }: { readonly params: Promise<{ readonly workspace: string }> }) {
  const actor = await pageActor((await params).workspace);
  return <AttributesPage initial={found(await container().attributes.list(actor))} />;
}
