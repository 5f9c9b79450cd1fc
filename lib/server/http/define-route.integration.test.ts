import { encode } from "next-auth/jwt";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { GET as getPersona, PATCH as patchPersona } from "@/app/api/v1/personas/[id]/route";
import { GET as listAudit } from "@/app/api/v1/audit/route";
import { POST as createPersona } from "@/app/api/v1/personas/route";
import { bodyBytes } from "@/lib/api/limits";
import { problemMediaType } from "@/lib/api/problem";
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
  const token = await encode({ token: { sid: await container().sessions.open(id) }, secret: database.secrets.nextAuthSecret });
  cookie = `${sessionCookieName()}=${token}`;
});
afterAll(() => database.drop());

type Sent = { readonly method: string; readonly path: string; readonly body?: string | Uint8Array<ArrayBuffer>; readonly headers?: Readonly<Record<string, string | undefined>> };

function request({ method, path, body, headers = {} }: Sent): Request {
  const all = { cookie, origin: ours, "content-type": "application/json", ...headers };
  const sent = Object.fromEntries(Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
  return new Request(`${ours}/api/v1${path}`, { method, headers: sent, ...(body === undefined ? {} : { body }) });
}

const create = (body: string | Uint8Array<ArrayBuffer>, headers: Sent["headers"] = {}) => createPersona(request({ method: "POST", path: "/personas", body, headers }), { params: Promise.resolve({}) });
const persona = { name: "Nobody", face: "🙂", story: "", profile: { attributes: {} } };
const whole = JSON.stringify(persona);

describe("a change", () => {
  it("from our own page is made", async () => {
    const answer = await create(whole);
    expect(answer.status).toBe(201);
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
  });

  it.each([
    { why: "from nowhere", headers: { origin: undefined } },
    { why: "from a sandboxed frame", headers: { origin: "null" } },
    { why: "from another site", headers: { origin: "https://evil.example" } },
    { why: "from our name on another port", headers: { origin: "http://localhost:3001" } },
    { why: "from a sibling, as the browser says", headers: { "sec-fetch-site": "same-site" } },
  ])("$why is refused and changes nothing", async ({ headers }) => {
    const before = await db().persona.count();
    expect((await create(whole, headers)).status).toBe(403);
    expect(await db().persona.count()).toBe(before);
  });
});

describe("a body", () => {
  it.each([
    { why: "a member that is too long", body: JSON.stringify({ ...persona, name: "x".repeat(121) }), pointer: "/name" },
    { why: "a member of another type", body: JSON.stringify({ ...persona, name: { not: "" } }), pointer: "/name" },
    { why: "a member that is missing", body: JSON.stringify({ ...persona, story: undefined }), pointer: "/story" },
    { why: "a member that is not known", body: JSON.stringify({ ...persona, workspaceId: "ws_other" }), pointer: "/workspaceId" },
    { why: "__proto__ as a member", body: `{"__proto__":{"role":"admin"},${whole.slice(1)}`, pointer: "/__proto__" },
    { why: "a text with U+0000", body: JSON.stringify({ ...persona, story: "a\u0000" }), pointer: "/story" },
    { why: "half of a character", body: JSON.stringify({ ...persona, story: "\ud83d" }), pointer: "/story" },
    { why: "something wrong deep inside", body: JSON.stringify({ ...persona, profile: { attributes: { country: { a: 1 } } } }), pointer: "/profile/attributes/country" },
  ])("with $why is answered 400, pointing at it", async ({ body, pointer }) => {
    const answer = await create(body);
    expect(answer.status).toBe(400);
    expect(answer.headers.get("content-type")).toBe(problemMediaType);
    expect(await answer.json()).toMatchObject({ code: "invalid", instance: "/api/v1/personas", requestId: expect.any(String), errors: expect.arrayContaining([expect.objectContaining({ pointer })]) });
  });

  it.each([
    { why: "text/plain", body: whole, headers: { "content-type": "text/plain" }, status: 415 },
    { why: "no type at all", body: new TextEncoder().encode(whole), headers: { "content-type": undefined }, status: 415 },
    { why: "cut short", body: whole.slice(0, -2), headers: {}, status: 400 },
    { why: "bytes that are no text", body: new Uint8Array([0xff, 0xfe, 0xfd]), headers: {}, status: 400 },
    { why: "nested 65 deep", body: "[".repeat(65) + "]".repeat(65), headers: {}, status: 400 },
    { why: "nested two hundred thousand deep", body: "[".repeat(200_000), headers: {}, status: 400 },
    { why: "a byte too large", body: JSON.stringify({ ...persona, story: "x".repeat(bodyBytes.usual) }), headers: {}, status: 413 },
    { why: "too large behind a length that lies", body: JSON.stringify({ story: "x".repeat(bodyBytes.usual) }), headers: { "content-length": "10" }, status: 413 },
  ])("that is $why is answered $status", async ({ body, headers, status }) => {
    expect((await create(body, headers)).status).toBe(status);
  });
});

describe("an address or a query", () => {
  const at = (id: string) => ({ params: Promise.resolve({ id }) });

  it.each(["per_elsewhere", "per_a\u0000b", "\ud83d", "' OR 1=1 --", "x".repeat(5_000), "__proto__"])("that names nothing (%j) is answered 404", async (id) => {
    expect((await getPersona(request({ method: "GET", path: "/personas/x" }), at(id))).status).toBe(404);
    expect((await patchPersona(request({ method: "PATCH", path: "/personas/x", body: JSON.stringify({ revision: 1 }) }), at(id))).status).toBe(404);
  });

  it.each(["not-a-cursor", "~", "%00", "2026-01-01T00:00:00.000Z~%00", "x".repeat(500)])("with a cursor that is none (%j) is never a fault of ours", async (cursor) => {
    expect((await listAudit(request({ method: "GET", path: `/audit?cursor=${cursor}` }), { params: Promise.resolve({}) })).status).toBeLessThan(500);
  });
});
