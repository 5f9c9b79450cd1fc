import "server-only";
import { type WorkspaceStore } from "./workspace-store";
import { type WorkspaceDto } from "@/lib/api/session";
import { type WorkspaceChange, type WorkspaceSettingsDto } from "@/lib/api/workspace";
import { auditEntry } from "@/lib/server/audit/audit-entry";
import { type OpenSession } from "@/lib/server/people/identity-store";
import { type Actor, type Person } from "@/lib/server/policy/actor";
import { type Failure } from "@/lib/server/policy/failure";
import { permit } from "@/lib/server/policy/permit";
import { type World } from "@/lib/server/policy/world";
import { err, ok, type Result } from "@/lib/std/result";

type Ports = { readonly sessions: { find(id: string): Promise<OpenSession | null> }; readonly store: WorkspaceStore; readonly world: World };

/** The workspaces that somebody belongs to, and what holds for one as a whole. */
export const makeWorkspaces = ({ sessions, store, world }: Ports) => ({
  async list(person: Person): Promise<Result<readonly WorkspaceDto[], Failure>> {
    const session = await sessions.find(person.session);
    if (session === null) return err({ tag: "unauthenticated" });
    return ok(session.memberships.map(({ workspace, role }) => ({ slug: workspace.slug, name: workspace.name, role })));
  },

  async settings(actor: Actor): Promise<Result<WorkspaceSettingsDto, Failure>> {
    const allowed = permit(actor, "read");
    return allowed.ok ? ok(await store.settings(actor.workspace.id)) : allowed;
  },

  /** Drafts mean it at once; what is live keeps the zone it was published with. */
  async change(actor: Actor, { zone }: WorkspaceChange): Promise<Result<WorkspaceSettingsDto, Failure>> {
    const allowed = permit(actor, "library.edit");
    if (!allowed.ok) return allowed;
    const audit = auditEntry(world, actor, { action: "workspace.zone", subject: "workspace", facts: { zone } });
    return (await store.change(actor.workspace.id, { zone }, audit)) ? ok({ zone }) : err({ tag: "not-found" });
  },
});
