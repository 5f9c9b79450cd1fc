import { attributes } from "./seed/attributes";
import { audiences } from "./seed/audiences";
import { campaigns } from "./seed/campaigns";
import { eventTypes } from "./seed/event-types";
import { seedId } from "./seed/ids";
import { personasAt } from "./seed/personas";
import { placements } from "./seed/placements";
import { type Secrets } from "@/lib/cli/secrets";
import { roles, type Role } from "@/lib/api/roles";
import { type Database, type Transaction } from "@/lib/server/db/client";
import { config } from "@/lib/server/config/config";
import { container } from "@/lib/server/container";
import { hashPassword } from "@/lib/server/people/password";
import { type Actor } from "@/lib/server/policy/actor";
import { secretHash } from "@/lib/server/policy/secret";

const workspaceId = seedId("workspace", "ws_northbound");
const production = seedId("environment", "env_production");

const people: Readonly<Record<Role, string>> = {
  viewer: "Vera Lindqvist",
  reviewer: "Rafael Costa",
  editor: "Edda Bergström",
  publisher: "Paul Okafor",
  stopper: "Stella Haug",
  admin: "Ada Nordahl",
};

/** The demo: an outdoor shop with people, rules and one release live, published by the very use-case that the button calls. What a start that broke off left undone the next one does. */
export async function seed(database: Database, secrets: Secrets): Promise<void> {
  if ((await database.workspace.findUnique({ where: { id: workspaceId } })) === null) await fill(database, secrets);
  if (await isUnpublished(database)) await publishAll();
}

/** Whether nothing was ever published, and nobody has changed what would be. */
async function isUnpublished(database: Database): Promise<boolean> {
  const [releases, untouched] = await Promise.all([
    database.release.count({ where: { workspaceId } }),
    database.campaign.count({ where: { workspaceId, revision: 1, id: { in: campaigns.map(({ id }) => id) } } }),
  ]);
  return releases === 0 && untouched === campaigns.length;
}

async function fill(database: Database, secrets: Secrets): Promise<void> {
  const users = await Promise.all(roles.map(async (role) => ({ role, id: seedId("user", `usr_${role}`), name: people[role], passwordHash: await hashPassword(secrets.demoPasswords[role] ?? "") })));
  await database.$transaction(async (tx) => {
    await seedWorkspace(tx);
    await tx.user.createMany({ data: users.map(({ role, ...user }) => ({ ...user, email: `${role}@northbound.example` })) });
    await tx.membership.createMany({ data: users.map(({ id, role }) => ({ workspaceId, userId: id, role })) });
    await seedLibrary(tx);
    await seedKeys(tx, secrets);
  }, patience);
}

/** A busy machine is no reason to begin without a demo. */
const patience = { maxWait: 60_000, timeout: 60_000 } as const;

async function seedWorkspace(tx: Transaction): Promise<void> {
  await tx.workspace.create({ data: { id: workspaceId, slug: "northbound", name: "Northbound", zone: "Europe/Oslo" } });
  await tx.environment.createMany({
    data: [
      { workspaceId, id: production, key: "production", name: "Production", position: 0 },
      { workspaceId, id: seedId("environment", "env_staging"), key: "staging", name: "Staging", position: 1 },
    ],
  });
}

async function seedLibrary(tx: Transaction): Promise<void> {
  await tx.attribute.createMany({ data: attributes.map(({ suggestions, ...attribute }) => ({ workspaceId, ...attribute, suggestions: [...suggestions] })) });
  await tx.placement.createMany({ data: placements.map(({ baseline, languages = [], ...placement }) => ({ workspaceId, ...placement, languages: [...languages], ...(baseline === null ? {} : { baseline: json(baseline) }) })) });
  await tx.eventType.createMany({ data: eventTypes.map(({ properties, ...event }) => ({ workspaceId, ...event, properties: json(properties) })) });
  await tx.persona.createMany({ data: personasAt(new Date()).map((persona, position) => ({ workspaceId, ...persona, profile: json(persona.profile), position })) });
  await tx.audience.createMany({ data: audiences.map((audience) => ({ workspaceId, ...audience, condition: json(audience.condition) })) });
  const by = { updatedById: seedId("user", "usr_editor"), updatedByName: people.editor, ownerId: seedId("user", "usr_editor"), ownerName: people.editor };
  await tx.campaign.createMany({ data: campaigns.map(({ id, name, flow }, index) => ({ workspaceId, id, name, rank: (index + 1) * 10, flow: json(flow), ...by })) });
}

async function seedKeys(tx: Transaction, { edgeServerKey, demoBrowserKey }: Secrets): Promise<void> {
  const key = (id: string, [kind, name, secret]: readonly [string, string, string]) => ({
    workspaceId,
    id: seedId("key", id),
    kind,
    name,
    environmentId: production,
    secretHash: secretHash(secret),
    prefix: secret.slice(0, 10),
    createdByName: people.admin,
  });
  await tx.apiKey.createMany({ data: [key("key_edge", ["server", "Edge", edgeServerKey]), key("key_demo", ["browser", "Demo shop", demoBrowserKey])] });
}

async function publishAll(): Promise<void> {
  const actor: Actor = {
    user: seedId("user", "usr_publisher"),
    name: people.publisher,
    email: "publisher@northbound.example",
    session: "seed",
    workspace: { id: workspaceId, slug: "northbound", name: "Northbound" },
    role: "publisher",
  };
  const request = { campaigns: campaigns.map(({ id }) => ({ id, revision: 1 })), withdraw: [], live: null, note: "The first three campaigns" };
  const published = await container().releases.publish(actor, { environment: "production", request, idempotencyKey: "first-release" });
  if (!published.ok) throw new Error(`the demo could not be published: ${JSON.stringify(published.error)}`);
}

// Through text and back, which is what the column will hold; Prisma's type for JSON knows no read-only values. Pictures and links of the shop stand below
// the path that the app stands at.
const json = (value: unknown) => JSON.parse(JSON.stringify(value).replaceAll('"/demo', `"${new URL(config().APP_URL).pathname.replace(/\/+$/, "")}/demo`));
