/** The header by which a signed-in caller names the workspace it speaks of. */
export const workspaceHeader = "Thenwise-Workspace";

/** The header that makes a repeated publish one publish. */
export const idempotencyHeader = "Idempotency-Key";
