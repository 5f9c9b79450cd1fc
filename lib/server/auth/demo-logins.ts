import "server-only";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { demoMembers } from "./demo-members.prisma";
import { roles, type Role } from "@/lib/api/roles";
import { config } from "@/lib/server/config/config";
import { db } from "@/lib/server/db/client";

export type DemoLogin = { readonly role: Role; readonly email: string; readonly password: string };

const secrets = z.object({ demoPasswords: z.record(z.string(), z.string()) });

/** One login for each role, for buttons on the sign-in page. Empty unless the demo is on, which needs the embedded database and a loopback address. */
export async function demoLogins(): Promise<readonly DemoLogin[]> {
  const { THENWISE_DEMO, DATA_DIR } = config();
  if (THENWISE_DEMO !== "1") return [];
  const { demoPasswords } = secrets.parse(JSON.parse(await readFile(join(/* turbopackIgnore: true */ DATA_DIR, "secrets.json"), "utf8")));
  const members = await demoMembers(db());
  return roles.flatMap((role) => {
    const [email, password] = [members.find((member) => member.role === role)?.email, demoPasswords[role]];
    return email === undefined || password === undefined ? [] : [{ role, email, password }];
  });
}
