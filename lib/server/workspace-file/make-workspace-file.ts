import "server-only";
import { changesNotAllowed } from "./changes-not-allowed";
import { type WorkspaceFileStore } from "./workspace-file-store";
import { type ImportedDto, type WorkspaceImport } from "@/lib/api/workspace-file";
import { audienceCircle } from "@/lib/core/conditions/audience-circle";
import { diffWorkspaces, type FiledKind, type WorkspaceChange } from "@/lib/core/diff/diff-workspaces";
import { keepOthers } from "@/lib/core/workspace/keep-others";
import { wholeWorkspaceFile } from "@/lib/core/workspace/open-workspace-file";
import { sharingUnchanged } from "@/lib/core/workspace/sharing-unchanged";
import { type WorkspaceFile } from "@/lib/core/workspace/workspace-file";
import { filedParts, workspaceLimits } from "@/lib/core/workspace/workspace-limits";
import { workspaceSeen } from "@/lib/core/workspace/workspace-seen";
import { inFileOrder } from "@/lib/core/workspace/workspace-text";
import { auditEntry } from "@/lib/server/audit/audit-entry";
import { type LiveCampaigns } from "@/lib/server/campaigns/live-campaigns";
import { type Actor } from "@/lib/server/policy/actor";
import { type Failure } from "@/lib/server/policy/failure";
import { permit } from "@/lib/server/policy/permit";
import { type World } from "@/lib/server/policy/world";
import { err, ok, type Result } from "@/lib/std/result";
import { inEnglish } from "@/lib/words/words";

type Ports = { readonly store: WorkspaceFileStore; readonly live: LiveCampaigns; readonly world: World };

/** A workspace as one file: export and import. */
export const makeWorkspaceFile = ({ store, live, world }: Ports) => ({
  async export(actor: Actor): Promise<Result<WorkspaceFile, Failure>> {
    const allowed = permit(actor, "read");
    return allowed.ok ? ok(inFileOrder(await store.read(actor.workspace.id))) : allowed;
  },

  /** Makes the workspace what the file says: everything in one go, against the state that was seen, or nothing. */
  async import(actor: Actor, { file, others, seen, table }: WorkspaceImport): Promise<Result<ImportedDto, Failure>> {
    for (const permission of ["library.edit", "campaigns.edit"] as const) {
      const allowed = permit(actor, permission);
      if (!allowed.ok) return allowed;
    }
    const opened = wholeWorkspaceFile(file);
    if (!opened.ok) return err({ tag: "invalid", errors: opened.error.problems.map(({ pointer, detail }) => ({ pointer: `/file${pointer}`, detail })) });
    const environments = await live(actor.workspace.id);
    let imported: ImportedDto | null = null;
    const replaced = await store.replace(
      actor.workspace.id,
      async (before) => {
        const now = await workspaceSeen(before);
        if (now !== seen) return err({ tag: "stale-revision", current: { seen: now } });
        const after = sharingUnchanged(before, others === "keep" ? keepOthers(before, opened.value) : opened.value);
        const full = filedParts.find((part) => after[part].length > workspaceLimits[part]);
        if (full !== undefined) return err({ tag: "full", part: full });
        const circle = opened.value.audiences.map((audience) => audienceCircle(audience, after.audiences)).find((way) => way !== null);
        if (circle !== undefined && circle !== null) return err({ tag: "audience-circle", names: circle.map(({ name }) => name) });
        const { changes, reordered } = diffWorkspaces(before, after, inEnglish);
        const refused = changesNotAllowed(changes, { file: opened.value, before, after, environments });
        if (refused !== null) return err(refused);
        imported = { ...counted(changes), seen: await workspaceSeen(after) };
        return ok({ after, audit: auditEntry(world, actor, { action: "workspace.import", subject: "workspace", facts: { ...counted(changes), ...broughtIn(changes, table), reordered, names: changes.slice(0, 50).map(({ label }) => label) } }) });
      },
      { at: world.clock(), by: actor },
    );
    if (!replaced.ok) return err(replaced.error.tag === "moved-on" ? { tag: "stale-revision", current: { seen: null } } : replaced.error);
    return imported === null ? err({ tag: "not-found" }) : ok(imported);
  },
});

function counted(changes: readonly WorkspaceChange[]) {
  const of = (what: WorkspaceChange["what"]): number => changes.filter((change) => change.what === what).length;
  return { added: of("added"), changed: of("changed"), removed: of("removed") };
}

/** What the audit log calls it: the kind that everything in it is of, and the table that only personas come from. */
function broughtIn(changes: readonly WorkspaceChange[], table: string | undefined): { readonly kind?: FiledKind; readonly table?: string } {
  const [kind, ...others] = new Set(changes.map((change) => change.kind));
  if (kind === undefined || others.length > 0) return {};
  return kind === "persona" && table !== undefined ? { kind, table } : { kind };
}
