"use client";

import { createContext, useContext, useMemo, type ReactNode } from "react";
import { whyMayNot } from "./why-may-not";
import { makeClient, type ThenwiseClient } from "@/lib/api/client";
import { useWords } from "@/components/words/words-provider";
import { can, type Permission, type Role } from "@/lib/api/roles";
import { type WhoMay } from "@/lib/api/who-may";

/** Who is here, and where. What the pages below the workspace may know of the session. */
export type Whereabouts = {
  readonly slug: string;
  readonly workspace: string;
  readonly person: string;
  readonly email: string;
  readonly role: Role;
  /** Whether this person belongs to another workspace too. */
  readonly hasOthers: boolean;
  /** Whether the demo shop shows this workspace. */
  readonly hasDemo: boolean;
  /** Whom this person can ask for what their role does not allow. */
  readonly whoMay: WhoMay;
};

type WorkspaceValue = Whereabouts & { readonly api: ThenwiseClient };

const WorkspaceContext = createContext<WorkspaceValue | null>(null);

export function WorkspaceProvider({ whereabouts, children }: { readonly whereabouts: Whereabouts; readonly children: ReactNode }) {
  const { slug, workspace, person, email, role, hasOthers, hasDemo, whoMay } = whereabouts;
  const value = useMemo(() => ({ slug, workspace, person, email, role, hasOthers, hasDemo, whoMay, api: makeClient({ workspace: slug }) }), [slug, workspace, person, email, role, hasOthers, hasDemo, whoMay]);
  return <WorkspaceContext value={value}>{children}</WorkspaceContext>;
}

export function useWorkspace(): WorkspaceValue {
  const value = useContext(WorkspaceContext);
  if (value === null) throw new Error("useWorkspace is only for pages inside a workspace");
  return value;
}

/** Whether somebody may do something. The server asks again. */
export const useCan = (permission: Permission): boolean => can(useWorkspace().role, permission);

/** Why a button is not for this person, and whom they can ask; null: it is. */
export function useWhyMayNot(permission: Permission): string | null {
  const say = useWords();
  const { role, whoMay } = useWorkspace();
  return can(role, permission) ? null : whyMayNot({ permission, role, colleagues: whoMay[permission] }, say);
}
