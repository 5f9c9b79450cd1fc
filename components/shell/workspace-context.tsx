"use client";

import { createContext, useContext, useMemo, type ReactNode } from "react";
import { makeClient, type ThenwiseClient } from "@/lib/api/client";
import { can, type Permission, type Role } from "@/lib/api/roles";

/** Who is here, and where. What the pages below the workspace may know of the session. */
export type Whereabouts = {
  readonly slug: string;
  readonly workspace: string;
  readonly person: string;
  readonly email: string;
  readonly role: Role;
  /** Whether this person belongs to another workspace too. */
  readonly hasOthers: boolean;
};

type WorkspaceValue = Whereabouts & { readonly api: ThenwiseClient };

const WorkspaceContext = createContext<WorkspaceValue | null>(null);

export function WorkspaceProvider({ whereabouts, children }: { readonly whereabouts: Whereabouts; readonly children: ReactNode }) {
  const { slug, workspace, person, email, role, hasOthers } = whereabouts;
  const value = useMemo(() => ({ slug, workspace, person, email, role, hasOthers, api: makeClient({ workspace: slug }) }), [slug, workspace, person, email, role, hasOthers]);
  return <WorkspaceContext value={value}>{children}</WorkspaceContext>;
}

export function useWorkspace(): WorkspaceValue {
  const value = useContext(WorkspaceContext);
  if (value === null) throw new Error("useWorkspace is only for pages inside a workspace");
  return value;
}

/** Whether to offer something. The server asks again. */
export const useCan = (permission: Permission): boolean => can(useWorkspace().role, permission);
