import { generateKeyPairSync, randomBytes } from "node:crypto";
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { roles } from "@/lib/api/roles";

/** What an installation makes for itself once and keeps in its data folder, for its owner's eyes only. */
const secretsSchema = z.object({
  nextAuthSecret: z.string(),
  signingPrivateKey: z.string(),
  signingPublicKey: z.string(),
  databasePassword: z.string(),
  /** The demo's keys; the database keeps only their hashes. */
  edgeServerKey: z.string(),
  demoBrowserKey: z.string(),
  demoPasswords: z.record(z.string(), z.string()),
});
export type Secrets = z.infer<typeof secretsSchema>;

/** The installation's secrets, made on the first call. */
export function secretsIn(dataDir: string): Secrets {
  const file = join(dataDir, "secrets.json");
  if (existsSync(file)) return secretsSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  const own = `${file}.${process.pid}`;
  writeFileSync(own, JSON.stringify(newSecrets(), null, 2), { mode: 0o600 });
  try {
    // Of two starts on one folder both go on with what the first of them wrote.
    linkSync(own, file);
  } catch (fault) {
    if (!existsSync(file)) throw fault;
  } finally {
    rmSync(own, { force: true });
  }
  return secretsIn(dataDir);
}

function newSecrets(): Secrets {
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  const random = (bytes: number) => randomBytes(bytes).toString("base64url");
  return {
    nextAuthSecret: random(48),
    signingPrivateKey: privateKey.export({ format: "der", type: "pkcs8" }).toString("base64"),
    signingPublicKey: publicKey.export({ format: "der", type: "spki" }).toString("base64"),
    databasePassword: random(24),
    edgeServerKey: `sk_${random(32)}`,
    demoBrowserKey: `pk_${random(32)}`,
    demoPasswords: Object.fromEntries(roles.map((role) => [role, random(9)])),
  };
}
