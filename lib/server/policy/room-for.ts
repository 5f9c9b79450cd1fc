import "server-only";
import { type Failure } from "./failure";
import { workspaceLimits, type CountedPart } from "@/lib/core/workspace/workspace-limits";
import { err, ok, type Result } from "@/lib/std/result";

/** Whether a workspace may hold so many of something. One with more could be neither exported nor brought in again. */
export function roomFor(count: number, part: CountedPart): Result<null, Failure> {
  return count <= workspaceLimits[part] ? ok(null) : err({ tag: "full", part });
}
