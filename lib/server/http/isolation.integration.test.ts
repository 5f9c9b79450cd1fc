import { readdirSync } from "node:fs";
import { join } from "node:path";
import { encode } from "next-auth/jwt";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { handlerOf, routeFolder } from "./route-file.cases";
import { sampleBodies } from "@/e2e/http/sample-requests";
import { idempotencyHeader, workspaceHeader } from "@/lib/api/headers";
import { can, permissions, roles, type Role } from "@/lib/api/roles";
import { type Route } from "@/lib/api/route";
import { routes } from "@/lib/api/routes";
import { seededTestDatabase, type SeededTestDatabase } from "@/lib/cli/seeded-test-database";
import { isId } from "@/lib/core/vocabulary/ids";
import { sessionCookieName } from "@/lib/server/auth/session-cookie";
import { container } from "@/lib/server/container";
import { db } from "@/lib/server/db/client";

const ours = "http://localhost:3000";
const all = Object.entries(routes).map(([name, route]: [string, Route]) => ({ name, route }));
const bodies: Readonly<Record<string, unknown>> = sampleBodies;
const permissionOf = (route: Route) => permissions.find((permission) => permission === route.access) ?? null;

let database: SeededTestDatabase;
const cookies = new Map<string, string>();
beforeAll(async () => {
  database = await seededTestDatabase();
  await southbound();
  for (const role of roles) cookies.set(role, await cookieOf(`${role}@northbound.example`));
  cookies.set("neighbour", await cookieOf("neighbour@southbound.example"));
});
afterAll(() => database.drop());

async function cookieOf(email: string): Promise<string> {
  const { id } = await db().user.findUniqueOrThrow({ where: { email } });
  if (!isId("user", id)) throw new Error(id);
  return `${sessionCookieName()}=${await encode({ token: { sid: await container().sessions.open(id) }, secret: database.secrets.nextAuthSecret })}`;
}

/** A second company with one of everything, each under a name that only it has. */
async function southbound(): Promise<void> {
  const from = { workspaceId: "ws_northbound" };
  const to = { workspaceId: "ws_southbound" };
  await db().workspace.create({ data: { id: "ws_southbound", slug: "southbound", name: "Southbound" } });
  await db().user.create({ data: { id: "usr_neighbour", email: "neighbour@southbound.example", name: "Neighbour", memberships: { create: { ...to, role: "admin" } } } });
  const [attribute, placement, persona, audience, campaign, environment, release] = await Promise.all([
    db().attribute.findFirstOrThrow({ where: from }),
    db().placement.findFirstOrThrow({ where: from }),
    db().persona.findFirstOrThrow({ where: from }),
    db().audience.findFirstOrThrow({ where: from }),
    db().campaign.findFirstOrThrow({ where: from }),
    db().environment.findFirstOrThrow({ where: { ...from, key: "production" } }),
    db().release.findFirstOrThrow({ where: from }),
  ]);
  const json = (value: unknown) => JSON.parse(JSON.stringify(value));
  await db().attribute.create({ data: { ...attribute, ...to, key: "southernKey", suggestions: json(attribute.suggestions) } });
  await db().placement.create({ data: { ...placement, ...to, key: "southern-place", baseline: json(placement.baseline) ?? {} } });
  await db().contentTypeSetting.create({ data: { ...to, contentType: "southern-card", settings: { label: "Card", description: "", drawnAs: null, archived: false, fields: [{ key: "words", label: "Words", kind: "text", required: true, max: 80, help: "" }] } } });
  await db().eventType.create({ data: { ...to, name: "southern event", label: "Southern event", description: "", properties: [] } });
  await db().persona.create({ data: { ...persona, ...to, id: "per_southern", profile: json(persona.profile) } });
  await db().audience.create({ data: { ...audience, ...to, id: "aud_southern", condition: json(audience.condition) } });
  await db().campaign.create({ data: { ...campaign, ...to, id: "cmp_southern", flow: json(campaign.flow) } });
  await db().environment.create({ data: { ...environment, ...to, id: "env_southern", key: "southern", liveNumber: null } });
  await db().release.create({ data: { ...release, ...to, environmentId: "env_southern", id: "rel_southern", number: 1, hash: southernHash, sources: json(release.sources) } });
  await db().picture.create({ data: { ...to, hash: southernHash, smallHash: southernHash, name: "southern.png", alt: "", width: 1, height: 1, frames: 1, bytes: 1 } });
  await db().seenEvent.create({ data: { ...to, environmentId: "env_southern", name: "southern event", day: new Date("2026-11-30"), profiles: 3, lastAt: new Date("2026-11-30T10:00:00Z") } });
  await db().apiKey.create({ data: { ...to, id: "key_southern", kind: "server", name: "Southern", environmentId: "env_southern", secretHash: "0".repeat(64), prefix: "sk_southern" } });
}

const southernHash = "5".repeat(64);
const southern: Readonly<Record<string, string>> = {
  "attributes/key": "southernKey",
  "placements/key": "southern-place",
  "content-types/key": "southern-card",
  "event-types/name": "southern event",
  "personas/id": "per_southern",
  "audiences/id": "aud_southern",
  "campaigns/id": "cmp_southern",
  "campaigns/tab": "tab1",
  "keys/id": "key_southern",
  "people/user": "usr_neighbour",
  "environments/environment": "southern",
  "environments/number": "1",
  "environments/hash": southernHash,
  "media/hash": southernHash,
};
const paramsOf = ({ path }: Route) => Object.fromEntries(Array.from(path.matchAll(/\{(\w+)\}/g), ([, name = ""]) => [name, southern[`${path.split("/")[1] ?? ""}/${name}`] ?? ""]));

type Asking = { readonly who: string; readonly workspace: string; readonly body?: string };

async function ask(route: Route, name: string, { who, workspace, body }: Asking): Promise<Response> {
  const params = paramsOf(route);
  const path = route.path.replace(/\{(\w+)\}/g, (_all, param: string) => params[param] ?? "");
  const query = route.query !== null && route.method === "DELETE" ? "?revision=1" : "";
  const request = new Request(`${ours}/api/v1${path}${query}`, {
    method: route.method,
    headers: { cookie: cookies.get(who) ?? "", origin: ours, [workspaceHeader]: workspace, [idempotencyHeader]: `isolation-${who}`, "content-type": "application/json" },
    ...(route.body === null ? {} : { body: body ?? JSON.stringify(bodies[name]) }),
  });
  return (await handlerOf(route))(request, { params: Promise.resolve(params) });
}

const counted = async () => ({
  campaigns: await db().campaign.findMany({ where: { workspaceId: "ws_southbound" } }),
  keys: await db().apiKey.count({ where: { workspaceId: "ws_southbound", revokedAt: null } }),
  people: await db().membership.findMany({ where: { workspaceId: "ws_southbound" } }),
  library: [await db().attribute.count({ where: { workspaceId: "ws_southbound" } }), await db().persona.count({ where: { workspaceId: "ws_southbound" } }), await db().audience.count({ where: { workspaceId: "ws_southbound" } }), await db().placement.count({ where: { workspaceId: "ws_southbound" } }), await db().contentTypeSetting.count({ where: { workspaceId: "ws_southbound" } }), await db().picture.count({ where: { workspaceId: "ws_southbound" } })],
});

describe("another company's things", () => {
  it.each(all.filter(({ route }) => route.method === "GET" && route.path.includes("{") && permissionOf(route) !== null))("are there for its own people: $name", async ({ name, route }) => {
    expect((await ask(route, name, { who: "neighbour", workspace: "southbound" })).status).toBe(200);
  });

  describe.each(roles)("for our %s", (role: Role) => {
    it.each(all.filter(({ route }) => route.path.includes("{") && permissionOf(route) !== null))("do not exist: $name", async ({ name, route }) => {
      const permission = permissionOf(route);
      const before = await counted();
      const answer = await ask(route, name, { who: role, workspace: "northbound" });
      const allowed = permission !== null && can(role, permission);
      expect(answer.status).toBe(allowed ? 404 : 403);
      // The very words for what never was: nothing is given away by the difference.
      expect(await answer.json()).toMatchObject({ code: allowed ? "not-found" : "forbidden", errors: [] });
      expect(await counted()).toEqual(before);
    });

    it.each(all.filter(({ route }) => permissionOf(route) !== null))("are behind a door that is not there: $name", async ({ name, route }) => {
      expect((await ask(route, name, { who: role, workspace: "southbound" })).status).toBe(404);
    });
  });

  it.each([
    { why: "as a campaign to publish", name: "publish", route: routes.publish, params: "production", body: { campaigns: [{ id: "cmp_southern", revision: 1 }], withdraw: [], live: 1, note: "" } },
    { why: "as a campaign to take out", name: "publish", route: routes.publish, params: "production", body: { campaigns: [], withdraw: ["cmp_southern"], live: 1, note: "" } },
    { why: "in an order", name: "orderCampaigns", route: routes.orderCampaigns, params: "", body: { order: ["cmp_southern"] } },
    { why: "as a key's environment", name: "createKey", route: routes.createKey, params: "", body: { kind: "server", environment: "southern", name: "Sample" } },
  ])("cannot be named in a body $why", async ({ route, params, body }) => {
    const handle = await handlerOf(route);
    const request = new Request(`${ours}/api/v1${route.path.replace("{environment}", params)}`, {
      method: route.method,
      headers: { cookie: cookies.get("admin") ?? "", origin: ours, [workspaceHeader]: "northbound", [idempotencyHeader]: `body-${JSON.stringify(body).length}`, "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    const answer = await handle(request, { params: Promise.resolve({ environment: params }) });
    expect(answer.status).toBe(404);
  });
});

it.each(all.filter(({ route }) => permissionOf(route) !== null && route.body !== null))("a viewer is told so before anything else is said about a body: $name", async ({ name, route }) => {
  expect((await ask(route, name, { who: "viewer", workspace: "northbound", body: '{"not":' })).status).toBe(403);
});

it("every file of the API stands in the table of routes, and every line of the table has its file", async () => {
  const files = readdirSync(routeFolder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith("route.ts"));
  const served = files.map((file) => `/${file.replace(/\/?route\.ts$/, "").replace(/\[(\w+)\]/g, "{$1}")}`);
  expect(served.toSorted()).toEqual([...new Set(all.map(({ route }) => route.path))].toSorted());
  for (const path of served) {
    const file: Readonly<Record<string, unknown>> = await import(join(routeFolder, path.replace(/\{(\w+)\}/g, "[$1]"), "route.ts"));
    const methods = Object.keys(file).filter((name) => /^[A-Z]+$/.test(name));
    const listed = all.filter(({ route }) => route.path === path);
    // Delivery answers the methods it does not have itself.
    if (listed.some(({ route }) => route.access === "key")) continue;
    expect(methods.toSorted(), path).toEqual(listed.map(({ route }) => route.method).toSorted());
  }
});
