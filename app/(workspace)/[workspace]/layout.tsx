import { type Metadata } from "next";
import { type ReactNode } from "react";
import { WorkspaceFrame } from "@/components/shell/workspace-frame";
import { WorkspaceProvider } from "@/components/shell/workspace-context";
import { pageActor } from "@/lib/server/auth/page-actor";

type WorkspaceLayoutProps = { readonly params: Promise<{ readonly workspace: string }>; readonly children: ReactNode };

export const metadata: Metadata = { robots: { index: false } };

export default async function WorkspaceLayout({ params, children }: WorkspaceLayoutProps) {
  const { workspace, name, email, role } = await pageActor((await params).workspace);
  return (
    <WorkspaceProvider whereabouts={{ slug: workspace.slug, workspace: workspace.name, person: name, email, role }}>
      <WorkspaceFrame>{children}</WorkspaceFrame>
    </WorkspaceProvider>
  );
}
