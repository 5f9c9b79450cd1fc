import { type Secrets } from "./secrets";
import { type Settings } from "./settings";
import { step } from "./steps.mjs";
import { makeId } from "@/lib/core/vocabulary/ids";
import { db, openDatabase, type Database } from "@/lib/server/db/client";
import { newSecret } from "@/lib/server/policy/secret";

/** What a new installation needs before its first visitor: the demo, or a way in for the first admin. Answers what to print. */
export async function firstRun(settings: Settings, secrets: Secrets): Promise<readonly string[]> {
  const database = openDatabase(process.env["DATABASE_URL"] ?? "");
  try {
    if ((await database.user.count()) > 0) return [];
    if (!settings.demo) return await firstAdmin(database, settings);
    const { seed } = await import("@/prisma/seed");
    await step("Filling the demo workspace", () => seed(database, secrets));
    // The use-cases that the seed calls opened this process's own client; PostgreSQL would be kept for it.
    await db().$disconnect();
    return [];
  } finally {
    await database.$disconnect();
  }
}

const dayMs = 86_400_000;

/**
 * A workspace to be the admin of, and a link that makes one. It is said once: a log that is kept for long holds no link that works. An
 * earlier one that nobody took up ends with the new one.
 */
async function firstAdmin(database: Database, { appUrl, newAdminLink }: Settings): Promise<readonly string[]> {
  const earlier = await database.loginToken.findFirst({ where: { purpose: "first-admin", usedAt: null, expiresAt: { gt: new Date() } } });
  if (earlier !== null && !newAdminLink) return ["", `  Nobody can sign in yet. The first admin's link was printed when it was made and works until ${earlier.expiresAt.toISOString()}.`, "  Lost it? npm start -- --new-admin-link"];
  const { secret, hash } = newSecret();
  await database.$transaction(async (tx) => {
    const workspaceId = (await tx.workspace.findFirst())?.id ?? makeId("workspace", Math.random);
    const environments = [
      { id: makeId("environment", Math.random), key: "production", name: "Production", position: 0 },
      { id: makeId("environment", Math.random), key: "staging", name: "Staging", position: 1 },
    ];
    await tx.workspace.upsert({
      where: { id: workspaceId },
      update: {},
      create: { id: workspaceId, slug: "workspace", name: "Our workspace", environments: { create: environments } },
    });
    await tx.loginToken.deleteMany({ where: { purpose: "first-admin" } });
    await tx.loginToken.create({ data: { hash, purpose: "first-admin", workspaceId, role: "admin", expiresAt: new Date(Date.now() + dayMs) } });
  });
  return ["", "  Nobody can sign in yet. This link makes the first admin; it works once, for one day:", `  ${appUrl}/welcome?token=${secret}`];
}
