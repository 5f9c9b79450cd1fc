import { type Metadata } from "next";
import { WorkspaceFilePage } from "@/components/settings/workspace-file-page";
import { pageActor } from "@/lib/server/auth/page-actor";

export const metadata: Metadata = { title: "Workspace file" };

export default async function WorkspaceFileRoute({ params }: { readonly params: Promise<{ readonly workspace: string }> }) {
  await pageActor((await params).workspace);
  return <WorkspaceFilePage />;
}
