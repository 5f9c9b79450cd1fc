/** The header by which a signed-in caller names the workspace it speaks of. */
export const workspaceHeader = "Thenwise-Workspace";

/** The header that makes a repeated publish one publish. */
export const idempotencyHeader = "Idempotency-Key";

/** Set by our front and nobody else: a page's own address, and the nonce that its scripts show. */
export const askedPathHeader = "thenwise-asked-path";
export const nonceHeader = "thenwise-nonce";
