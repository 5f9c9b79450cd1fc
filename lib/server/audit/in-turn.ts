import "server-only";
import { type WorkspaceId } from "@/lib/core/vocabulary/ids";

const last = new Map<WorkspaceId, Promise<unknown>>();

/**
 * Does one thing after the other in a workspace. Whoever comes while another waits for the workspace's turn waits here, without one of
 * the few connections to the database, which everybody else needs meanwhile.
 */
export async function inTurn<Done>(workspace: WorkspaceId, work: () => Promise<Done>): Promise<Done> {
  const before = last.get(workspace);
  const own = (before ?? Promise.resolve()).then(work, work);
  last.set(workspace, own);
  try {
    return await own;
  } finally {
    if (last.get(workspace) === own) last.delete(workspace);
  }
}
