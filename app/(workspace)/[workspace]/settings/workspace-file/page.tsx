import { WorkspaceFilePage } from "@/components/settings/workspace-file-page";
import { pageActor } from "@/lib/server/auth/page-actor";
import { titled } from "@/lib/server/words/titled";
import { message } from "@/lib/words/message";

export const generateMetadata = titled(message("Workspace file"));

export default async function WorkspaceFileRoute({ params }: { readonly params: Promise<{ readonly workspace: string }> }) {
  await pageActor((await params).workspace);
  return <WorkspaceFilePage />;
}
