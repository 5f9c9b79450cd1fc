import "server-only";
import { type WorkspaceDto } from "@/lib/api/session";
import { type OpenSession } from "@/lib/server/people/identity-store";
import { type Person } from "@/lib/server/policy/actor";
import { type Failure } from "@/lib/server/policy/failure";
import { err, ok, type Result } from "@/lib/std/result";

type Ports = { readonly sessions: { find(id: string): Promise<OpenSession | null> } };

/** The workspaces that somebody belongs to. */
export const makeWorkspaces = ({ sessions }: Ports) => ({
  async list(person: Person): Promise<Result<readonly WorkspaceDto[], Failure>> {
    const session = await sessions.find(person.session);
    if (session === null) return err({ tag: "unauthenticated" });
    return ok(session.memberships.map(({ workspace, role }) => ({ slug: workspace.slug, name: workspace.name, role })));
  },
});
