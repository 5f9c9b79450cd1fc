import "server-only";
import { type AuditStore } from "./audit-store";
import { type AuditPageDto } from "@/lib/api/audit";
import { limits } from "@/lib/api/limits";
import { type Actor } from "@/lib/server/policy/actor";
import { type Failure } from "@/lib/server/policy/failure";
import { permit } from "@/lib/server/policy/permit";
import { ok, type Result } from "@/lib/std/result";

/** The audit log: newest first, a page at a time. */
export const makeAudit = ({ store }: { readonly store: AuditStore }) => ({
  async list(actor: Actor, cursor?: string): Promise<Result<AuditPageDto, Failure>> {
    const allowed = permit(actor, "audit.read");
    if (!allowed.ok) return allowed;
    const rows = await store.page(actor.workspace.id, { before: cursor ?? null, size: limits.pageSize + 1 });
    const data = rows.slice(0, limits.pageSize);
    const last = data.at(-1);
    return ok({ data, nextCursor: rows.length > data.length && last !== undefined ? `${last.at}~${last.id}` : null });
  },
});
