import { type Metadata } from "next";
import { NotAllowed } from "@/components/settings/not-allowed";
import { PeoplePage } from "@/components/settings/people-page";
import { can } from "@/lib/api/roles";
import { found, pageActor } from "@/lib/server/auth/page-actor";
import { container } from "@/lib/server/container";

export const metadata: Metadata = { title: "People" };

export default async function PeopleRoute({ params }: { readonly params: Promise<{ readonly workspace: string }> }) {
  const actor = await pageActor((await params).workspace);
  if (!can(actor.role, "people.manage")) return <NotAllowed what="People" />;
  return <PeoplePage initial={found(await container().people.list(actor))} />;
}
