export const dynamic = "force-dynamic";

/** The process answers. Says nothing of the database: restarting the app would not bring that back. */
export const GET = (): Response => Response.json({ status: "ok" }, { headers: { "cache-control": "no-store" } });
