import { type Metadata } from "next";
import { KeysPage } from "@/components/settings/keys-page";
import { NotAllowed } from "@/components/settings/not-allowed";
import { can } from "@/lib/api/roles";
import { found, pageActor } from "@/lib/server/auth/page-actor";
import { container } from "@/lib/server/container";

export const metadata: Metadata = { title: "Keys" };

export default async function KeysRoute({ params }: { readonly params: Promise<{ readonly workspace: string }> }) {
  const actor = await pageActor((await params).workspace);
  if (!can(actor.role, "keys.manage")) return <NotAllowed what="Keys" />;
  const { keys, releases } = container();
  const [list, environments] = await Promise.all([keys.list(actor), releases.environments(actor)]);
  return <KeysPage initial={found(list)} environments={found(environments)} />;
}
