import { type APIResponse, type Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { appUrl, secretsOf, workspace } from "../product";
import { addressElsewhere, sampleBodies } from "./sample-requests";
import { idempotencyHeader, workspaceHeader } from "@/lib/api/headers";
import { problemMediaType } from "@/lib/api/problem";
import { can, permissions, roles } from "@/lib/api/roles";
import { type Route } from "@/lib/api/route";
import { routes } from "@/lib/api/routes";

const all = Object.entries(routes).map(([name, route]: [string, Route]) => ({ name, route }));
const bodies: Readonly<Record<string, unknown>> = sampleBodies;
const permissionOf = (route: Route) => permissions.find((permission) => permission === route.access) ?? null;

type Sending = { readonly data?: unknown; readonly type?: string; readonly headers?: Readonly<Record<string, string>> };

/** Sends a route's request as a page of ours would. */
function send(page: Page, route: Route, { data, type = "application/json", headers = {} }: Sending = {}): Promise<APIResponse> {
  const query = route.query !== null && route.method === "DELETE" ? "?revision=1" : "";
  return page.request.fetch(`${appUrl}${addressElsewhere(route.path)}${query}`, {
    method: route.method,
    headers: { origin: appUrl, [workspaceHeader]: workspace, [idempotencyHeader]: "every-route-1", ...(route.body === null ? {} : { "content-type": type }), ...headers },
    ...(route.body === null ? {} : { data: typeof data === "string" ? Buffer.from(data) : Buffer.from(JSON.stringify(data)) }),
  });
}

test("without a login every route answers 401", async ({ page }) => {
  for (const { name, route } of all) {
    if (route.access === "anyone") continue;
    const answer = await send(page, route, { data: bodies[name] });
    expect.soft(answer.status(), name).toBe(401);
    expect.soft(answer.headers()["content-type"], name).toContain(problemMediaType);
  }
});

test("what is not in the workspace answers 404 to every role that may ask for it, and 403 to every other", async ({ as }) => {
  for (const role of roles) {
    const page = await as(role);
    for (const { name, route } of all) {
      const permission = permissionOf(route);
      if (permission === null || !route.path.includes("{")) continue;
      const answer = await send(page, route, { data: bodies[name] });
      expect.soft(answer.status(), `${role}: ${name}`).toBe(can(role, permission) ? 404 : 403);
    }
  }
});

test("in another workspace every route of a member answers 404 to every role", async ({ as }) => {
  for (const role of roles) {
    const page = await as(role);
    for (const { name, route } of all) {
      if (permissionOf(route) === null) continue;
      const answer = await send(page, route, { data: bodies[name], headers: { [workspaceHeader]: "southbound" } });
      expect.soft(answer.status(), `${role}: ${name}`).toBe(404);
    }
  }
});

/** What changes nothing of the workspace though it is no GET: whoever reads a campaign is seen reading it. */
const onlySeen: readonly string[] = ["bePresent"];

/** What takes back only what one asked for oneself: who asked for nothing has nothing there. */
const onlyOwn: readonly string[] = ["takeBackPublishWish"];

test("a viewer changes nothing", async ({ as }) => {
  const page = await as("viewer");
  for (const { name, route } of all) {
    if (permissionOf(route) === null || route.method === "GET" || onlySeen.includes(name)) continue;
    const answer = await send(page, route, { data: bodies[name] });
    expect.soft(answer.status(), name).toBe(onlyOwn.includes(name) ? 404 : 403);
  }
});

const badBodies = [
  { what: "not said to be JSON", type: "text/plain", data: "{}", points: false },
  { what: "not JSON", data: '{"name":', points: false },
  { what: "a list in place of an object", data: "[]", points: true },
  { what: "nothing in it", data: "{}", points: true },
  { what: "too deep", data: `${'{"a":'.repeat(200)}1${"}".repeat(200)}`, points: false },
  { what: "of five megabytes", data: JSON.stringify({ name: "x".repeat(5_000_000) }), points: false },
];

for (const { what, points, ...sent } of badBodies) {
  test(`a body that is ${what} gets a problem that says where`, async ({ as }) => {
    const page = await as("admin");
    for (const { name, route } of all) {
      if (route.body === null) continue;
      const key = route.access === "key" ? { authorization: `Bearer ${secretsOf().edgeServerKey}` } : {};
      const answer = await send(page, route, { ...sent, headers: key });
      expect.soft(answer.status(), name).toBeGreaterThanOrEqual(400);
      expect.soft(answer.status(), name).toBeLessThan(500);
      expect.soft(answer.headers()["content-type"], name).toContain(problemMediaType);
      const problem = await answer.json();
      expect.soft(problem, name).toMatchObject({ status: answer.status(), code: expect.any(String), detail: expect.any(String) });
      if (points) expect.soft(problem.errors, name).toEqual(expect.arrayContaining([{ pointer: expect.any(String), detail: expect.any(String) }]));
    }
  });
}
