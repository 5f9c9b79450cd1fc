import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** The running product: where it is, and what its installation keeps secret. */
const port = Number(process.env["E2E_PORT"] ?? 3311);
export const appUrl = `http://localhost:${port}`;
export const edgeUrl = process.env["E2E_EDGE_URL"] ?? "http://localhost:3381";

const secretsSchema = z.object({
  signingPublicKey: z.string(),
  edgeServerKey: z.string(),
  demoBrowserKey: z.string(),
  demoPasswords: z.record(z.string(), z.string()),
});
export type InstallationSecrets = z.infer<typeof secretsSchema>;

/** What `npm start` wrote into a data folder; by default the product's that these tests run against. */
export function secretsOf(folder = process.env["E2E_DATA_DIR"] ?? ""): InstallationSecrets {
  return secretsSchema.parse(JSON.parse(readFileSync(join(folder, "secrets.json"), "utf8")));
}

export const workspace = "northbound";
export const emailOf = (role: string): string => `${role}@${workspace}.example`;
