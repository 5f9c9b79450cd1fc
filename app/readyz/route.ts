import { db } from "@/lib/server/db/client";

export const dynamic = "force-dynamic";

/** Whether pages can be served: the database answers within two seconds, with this version's tables. */
export async function GET(): Promise<Response> {
  const ready = await Promise.race([databaseAnswers(), tooLong()]);
  const headers = { "cache-control": "no-store" };
  return ready ? Response.json({ status: "ready" }, { headers }) : Response.json({ status: "the database does not answer" }, { status: 503, headers: { ...headers, "retry-after": "5" } });
}

const databaseAnswers = (): Promise<boolean> =>
  db()
    .workspace.findFirst({ select: { id: true } })
    .then(() => true)
    .catch(() => false);

const tooLong = (): Promise<boolean> => new Promise((answer) => setTimeout(() => answer(false), 2_000));
