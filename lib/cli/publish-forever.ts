import "server-only";
import { randomUUID } from "node:crypto";
import { container } from "@/lib/server/container";
import { isId, type Id, type IdKind } from "@/lib/core/vocabulary/ids";

// A publisher that never rests, for the test that kills it: prints each number once it was acknowledged.
const known = <Kind extends IdKind>(kind: Kind, text: string): Id<Kind> => {
  if (!isId(kind, text)) throw new Error(text);
  return text;
};
const actor = {
  user: known("user", "usr_publisher"),
  name: "Paul",
  email: "publisher@northbound.example",
  session: "test",
  workspace: { id: known("workspace", "ws_northbound"), slug: "northbound", name: "Northbound" },
  role: "publisher",
} as const;
const campaigns = [{ id: known("campaign", "cmp_vip_hero"), revision: 1 }];

async function publishOnce(): Promise<void> {
  const environments = await container().releases.environments(actor);
  const live = environments.ok ? (environments.value.find(({ key }) => key === "production")?.live?.number ?? null) : null;
  const published = await container().releases.publish(actor, { environment: "production", idempotencyKey: randomUUID(), request: { campaigns, withdraw: [], live, note: "" } });
  if (published.ok) process.stdout.write(`${published.value.number}\n`);
}

// A database that is too busy for a moment is no reason to rest.
for (;;) await publishOnce().catch(() => undefined);
