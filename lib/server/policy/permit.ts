import "server-only";
import { type Actor } from "./actor";
import { type Failure } from "./failure";
import { can, type Permission } from "@/lib/api/roles";
import { err, ok, type Result } from "@/lib/std/result";

/** Asked at the start of every use-case. */
export function permit(actor: Actor, permission: Permission): Result<null, Failure> {
  return can(actor.role, permission) ? ok(null) : err({ tag: "forbidden", permission });
}
