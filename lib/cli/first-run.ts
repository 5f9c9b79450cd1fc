import { type Secrets } from "./secrets";
import { type Settings } from "./settings";
import { step } from "./steps.mjs";
import { openDatabase } from "@/lib/server/db/client";

/** What a new installation needs before its first visitor: the demo, or a way in for the first admin. Answers what to print. */
export async function firstRun(settings: Settings, secrets: Secrets): Promise<readonly string[]> {
  const database = openDatabase(process.env["DATABASE_URL"] ?? "");
  try {
    if ((await database.user.count()) > 0) return [];
    if (!settings.demo) return await firstAdmin(settings);
    const { seed } = await import("@/prisma/seed");
    await step("Filling the demo workspace", () => seed(database, secrets));
    return [];
  } finally {
    await database.$disconnect();
  }
}

async function firstAdmin({ appUrl }: Settings): Promise<readonly string[]> {
  const { inviteFirstAdmin } = await import("@/lib/server/auth/first-admin");
  const token = await inviteFirstAdmin();
  return ["", "  Nobody can sign in yet. This link makes the first admin; it works once, for one day:", `  ${appUrl}/welcome?token=${token}`];
}
