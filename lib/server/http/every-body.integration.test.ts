import { encode } from "next-auth/jwt";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { handlerOf } from "./route-file.cases";
import { sampleBodies } from "@/e2e/http/sample-requests";
import { idempotencyHeader, workspaceHeader } from "@/lib/api/headers";
import { problemMediaType } from "@/lib/api/problem";
import { type Route } from "@/lib/api/route";
import { routes } from "@/lib/api/routes";
import { seededTestDatabase, type SeededTestDatabase } from "@/lib/cli/seeded-test-database";
import { isId } from "@/lib/core/vocabulary/ids";
import { sessionCookieName } from "@/lib/server/auth/session-cookie";
import { container } from "@/lib/server/container";
import { db } from "@/lib/server/db/client";

const ours = "http://localhost:3000";
let database: SeededTestDatabase;
let cookie: string;
beforeAll(async () => {
  database = await seededTestDatabase();
  const { id } = await db().user.findUniqueOrThrow({ where: { email: "admin@northbound.example" } });
  if (!isId("user", id)) throw new Error(id);
  cookie = `${sessionCookieName()}=${await encode({ token: { sid: await container().sessions.open(id) }, secret: database.secrets.nextAuthSecret })}`;
});
afterAll(() => database.drop());

const samples: Readonly<Record<string, unknown>> = sampleBodies;
const members = Object.entries(routes).flatMap(([name, route]: [string, Route]) => {
  const sample = samples[name];
  return route.body === null || typeof sample !== "object" || sample === null ? [] : Object.entries(sample).map(([member, value]: [string, unknown]) => ({ name, route, sample, member, value }));
});

async function sent(route: Route, body: unknown): Promise<Response> {
  const names = Array.from(route.path.matchAll(/\{(\w+)\}/g), ([, name = ""]) => [name, "elsewhere"]);
  const authorization = route.access === "key" ? { authorization: `Bearer ${database.secrets.edgeServerKey}` } : {};
  const headers = { cookie, origin: ours, [workspaceHeader]: "northbound", [idempotencyHeader]: "every-body-1", "content-type": "application/json", ...authorization };
  const request = new Request(`${ours}/api/v1${route.path.replace(/\{(\w+)\}/g, "elsewhere")}`, { method: route.method, headers, body: JSON.stringify(body) });
  return (await handlerOf(route))(request, { params: Promise.resolve(Object.fromEntries(names)) });
}

async function expectPointerTo(answer: Response, member: string): Promise<void> {
  expect(answer.status).toBe(400);
  expect(answer.headers.get("content-type")).toContain(problemMediaType);
  const { errors }: { errors: readonly { pointer: string }[] } = await answer.json();
  expect(errors.map(({ pointer }) => pointer)).toContainEqual(expect.stringMatching(new RegExp(`^/${member}(/|$)`)));
}

describe("a body is refused at the member that is wrong", () => {
  it.each(members)("$name: $member of another type", async ({ route, sample, member }) => {
    await expectPointerTo(await sent(route, { ...sample, [member]: [[{ not: 1 }]] }), member);
  });

  it.each(members.filter(({ value }) => typeof value === "string"))("$name: $member too long", async ({ route, sample, member }) => {
    await expectPointerTo(await sent(route, { ...sample, [member]: "x".repeat(20_000) }), member);
  });
});
