/** What a release's Ed25519 signature is over. Whoever activates a bundle checks all of it against what was asked for. */
export type SignedRelease = {
  /** `workspace/environment`: a bundle never answers for another company or another environment. */
  readonly scope: string;
  readonly number: number;
  /** The bundle's SHA-256 in hexadecimal. */
  readonly hash: string;
};

/** The scope of an environment, by the workspace's slug and the environment's key. */
export const releaseScope = (workspaceSlug: string, environmentKey: string): string => `${workspaceSlug}/${environmentKey}`;

/** The signed bytes: each field behind its length in bytes, so that no two different releases give the same message. */
export function releaseMessage({ scope, number, hash }: SignedRelease): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const fields = ["thenwise-release-1", scope, String(number), hash].map((field) => encoder.encode(field));
  const message = new Uint8Array(fields.reduce((sum, field) => sum + 4 + field.length, 0));
  const view = new DataView(message.buffer);
  let at = 0;
  for (const field of fields) {
    view.setUint32(at, field.length);
    message.set(field, at + 4);
    at += 4 + field.length;
  }
  return message;
}
