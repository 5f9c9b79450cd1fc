import { type Metadata } from "next";
import { cookies } from "next/headers";
import { type ReactNode } from "react";
import { DensityProvider } from "@/components/shell/density";
import { densityCookie, parseDensity } from "@/components/shell/density-cookie";
import { ContentTypesProvider } from "@/components/shell/own-content-types";
import { WorkspaceProvider } from "@/components/shell/workspace-context";
import { WorkspaceFrame } from "@/components/shell/workspace-frame";
import { found, pageActor } from "@/lib/server/auth/page-actor";
import { hasDemoShop } from "@/lib/server/demo/demo-shop.prisma";
import { container } from "@/lib/server/container";

type WorkspaceLayoutProps = { readonly params: Promise<{ readonly workspace: string }>; readonly children: ReactNode };

export const metadata: Metadata = { robots: { index: false } };

export default async function WorkspaceLayout({ params, children }: WorkspaceLayoutProps) {
  const actor = await pageActor((await params).workspace);
  const { workspace, user, name, email, role } = actor;
  const [workspaces, types, whoMay] = await Promise.all([container().workspaces.list(actor), container().contentTypes.list(actor), container().people.whoMay(actor)]);
  const hasOthers = found(workspaces).length > 1;
  const density = parseDensity((await cookies()).get(densityCookie(user))?.value);
  return (
    <WorkspaceProvider whereabouts={{ slug: workspace.slug, workspace: workspace.name, person: name, email, role, hasOthers, hasDemo: hasDemoShop(workspace.slug), whoMay: found(whoMay) }}>
      <DensityProvider initial={density} user={user}>
        <ContentTypesProvider initial={found(types)}>
          <WorkspaceFrame>{children}</WorkspaceFrame>
        </ContentTypesProvider>
      </DensityProvider>
    </WorkspaceProvider>
  );
}
