import { canonicalJson } from "@/lib/std/canonical-json";

/** What a release's signature speaks of. */
export type ReleaseStatement = {
  /** The workspace's slug. One installation signs for many companies with one key; none may answer with another's rules. */
  readonly workspace: string;
  /** The environment's key: a staging bundle can never go live in production, whoever brings it. */
  readonly environment: string;
  /** Numbers only grow, so an old bundle can't be passed off as the newest. */
  readonly number: number;
  /** SHA-256 of the bundle's canonical text, lower-case hexadecimal. */
  readonly hash: string;
};

/** The text that is signed (Ed25519, over its UTF-8 bytes) when a release is made, and verified before an edge answers with it. */
export const releaseStatementText = ({ workspace, environment, number, hash }: ReleaseStatement): string =>
  canonicalJson({ about: "thenwise-release-1", environment, hash, number, workspace });
