import "server-only";
import { type Database } from "@/lib/server/db/client";

/** The seeded people, eldest first. Asked in the demo only. */
export async function demoMembers(db: Database): Promise<readonly { readonly role: string; readonly email: string }[]> {
  const rows = await db.membership.findMany({ orderBy: [{ createdAt: "asc" }, { userId: "asc" }], include: { user: true }, take: 50 });
  return rows.map(({ role, user }) => ({ role, email: user.email }));
}
