import { type Metadata } from "next";
import { type ReactNode } from "react";
import { WorkspaceProvider } from "@/components/shell/workspace-context";
import { WorkspaceFrame } from "@/components/shell/workspace-frame";
import { found, pageActor } from "@/lib/server/auth/page-actor";
import { container } from "@/lib/server/container";

type WorkspaceLayoutProps = { readonly params: Promise<{ readonly workspace: string }>; readonly children: ReactNode };

export const metadata: Metadata = { robots: { index: false } };

export default async function WorkspaceLayout({ params, children }: WorkspaceLayoutProps) {
  const actor = await pageActor((await params).workspace);
  const { workspace, name, email, role } = actor;
  const hasOthers = found(await container().workspaces.list(actor)).length > 1;
  return (
    <WorkspaceProvider whereabouts={{ slug: workspace.slug, workspace: workspace.name, person: name, email, role, hasOthers }}>
      <WorkspaceFrame>{children}</WorkspaceFrame>
    </WorkspaceProvider>
  );
}
