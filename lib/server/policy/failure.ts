import "server-only";
import { type FieldProblem, type UsedBy } from "@/lib/api/problem";
import { type Permission } from "@/lib/api/roles";
import { type Finding } from "@/lib/core/vocabulary/finding";
import { type CountedPart } from "@/lib/core/workspace/workspace-limits";

/** Every expected way in which a use-case can fail. The tags are the codes of problems. */
export type Failure =
  | { readonly tag: "unauthenticated" }
  | { readonly tag: "forbidden"; readonly permission: Permission }
  | { readonly tag: "wrong-password" }
  | { readonly tag: "not-found" }
  | { readonly tag: "invalid"; readonly errors: readonly FieldProblem[] }
  | { readonly tag: "already-there"; readonly pointer: string; readonly detail: string }
  /** `current`: the thing as it is saved now. */
  | { readonly tag: "stale-revision"; readonly current: unknown }
  | { readonly tag: "in-use"; readonly usedBy: readonly UsedBy[] }
  /** `names`: the audiences on the way round, the first one at both ends. */
  | { readonly tag: "audience-circle"; readonly names: readonly string[] }
  | { readonly tag: "full"; readonly part: CountedPart }
  /** `detail`: one of the sentences of `pictureFaults`. */
  | { readonly tag: "not-a-picture"; readonly detail: string }
  | { readonly tag: "pictures-full" }
  | { readonly tag: "last-admin" }
  | { readonly tag: "live-moved-on"; readonly live: number | null }
  | { readonly tag: "idempotency-key-reused" }
  | { readonly tag: "idempotency-key-missing" }
  | { readonly tag: "nothing-to-publish" }
  | { readonly tag: "blocked"; readonly findings: readonly Finding[] }
  | { readonly tag: "expectation-broken"; readonly errors: readonly FieldProblem[] }
  | { readonly tag: "link-spent" }
  | { readonly tag: "too-many-attempts"; readonly retryAfterSeconds: number };
