import { createServer, type Server } from "node:http";
import { type AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeLinks } from "./make-links";
import { makeReach } from "@/lib/server/egress/reach";
import { type Actor } from "@/lib/server/policy/actor";
import { type Role } from "@/lib/api/roles";
import { parseId, type Id, type IdKind } from "@/lib/core/vocabulary/ids";

const asked: string[] = [];
let site: Server;
let host: string;

beforeAll(async () => {
  site = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const [, page = ""] = (request.url ?? "").split("/");
    if (page === "silent") return;
    if (page === "no-head" && request.method === "HEAD") response.writeHead(405).end();
    else if (page === "inside") response.writeHead(302, { location: "http://169.254.169.254/latest" }).end();
    else if (page === "round") response.writeHead(302, { location: "/round" }).end();
    else if (page === "moved") response.writeHead(301, { location: "/here" }).end();
    else if (page === "odd") response.writeHead(302, { location: "http://[" }).end();
    else response.writeHead(Number(page) || 200).end("x".repeat(100_000));
  });
  await new Promise<void>((listening) => site.listen(0, "127.0.0.1", listening));
  host = `127.0.0.1:${portOf(site)}`;
});
afterAll(() => void site.close());

const portOf = (server: Server): number => {
  const address: AddressInfo | string | null = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
};

const id = <Kind extends IdKind>(kind: Kind, text: string): Id<Kind> => {
  const parsed = parseId(kind, text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
};
const as = (role: Role): Actor => ({ user: id("user", "usr_edda"), name: "", email: "", session: "", workspace: { id: id("workspace", "ws_shop"), slug: "shop", name: "Shop" }, role });

const links = ({ allowed = [host], addresses = ["127.0.0.1"], now = () => new Date(0) }: { allowed?: readonly string[]; addresses?: readonly string[]; now?: () => Date } = {}) =>
  makeLinks({
    world: { clock: now, random: () => 0 },
    reach: makeReach({ allowed: new Set(allowed), withinMs: 300, lookup: () => Promise.resolve(addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }))) }),
  });

describe("a link is looked at from the server", () => {
  it.each([
    { page: "here", outcome: "answers", status: 200, leadsTo: null },
    { page: "no-head", outcome: "answers", status: 200, leadsTo: null },
    { page: "moved", outcome: "answers", status: 200, leadsTo: "/here" },
    { page: "404", outcome: "missing", status: 404, leadsTo: null },
    { page: "410", outcome: "missing", status: 410, leadsTo: null },
    { page: "403", outcome: "forbidden", status: 403, leadsTo: null },
    { page: "500", outcome: "failing", status: 500, leadsTo: null },
    { page: "silent", outcome: "no-answer", status: null, leadsTo: null },
    { page: "round", outcome: "too-many-turns", status: null, leadsTo: "/round" },
    { page: "odd", outcome: "answers", status: 302, leadsTo: null },
    { page: "inside", outcome: "not-public", status: null, leadsTo: "http://169.254.169.254/latest" },
  ])("/$page: $outcome", async ({ page, outcome, status, leadsTo }) => {
    const answer = await links().check(as("editor"), { address: `http://${host}/${page}` });
    expect(answer).toEqual({ ok: true, value: { outcome, status, leadsTo: leadsTo?.startsWith("/") === true ? `http://${host}${leadsTo}` : leadsTo } });
  });

  it.each([
    { why: "this machine", address: () => `http://${host}/private`, addresses: [] },
    { why: "a name of this machine", address: () => "http://shop.example/private", addresses: ["127.0.0.1"] },
    { why: "a name with one public and one private address", address: () => "http://shop.example/private", addresses: ["93.184.215.14", "10.0.0.1"] },
    { why: "the machine's own numbers, written otherwise", address: () => "http://2130706433/private", addresses: [] },
    { why: "a port that is no site's", address: () => "http://shop.example:5432/private", addresses: ["93.184.215.14"] },
    { why: "a mapped address", address: () => "http://[::ffff:127.0.0.1]/private", addresses: [] },
  ])("nothing is connected to inside: $why", async ({ address, addresses }) => {
    expect(await links({ allowed: [], addresses }).check(as("editor"), { address: address() })).toEqual({ ok: true, value: { outcome: "not-public", status: null, leadsTo: null } });
    expect(asked.filter((line) => line.endsWith("/private"))).toEqual([]);
  });

  it("does not wait for a row of slow turns", async () => {
    let now = 0;
    const answer = await links({ now: () => new Date((now += 7_000)) }).check(as("editor"), { address: `http://${host}/round` });
    expect(answer).toMatchObject({ ok: true, value: { outcome: "no-answer", status: null } });
  });

  it("is for those who draw, and not without end", async () => {
    let now = 0;
    const { check } = links({ allowed: [], now: () => new Date(now) });
    const question = { address: "http://127.0.0.1/" };
    expect(await check(as("viewer"), question)).toMatchObject({ ok: false, error: { tag: "forbidden" } });
    for (let time = 0; time < 60; time += 1) await check(as("editor"), question);
    expect(await check(as("editor"), question)).toEqual({ ok: false, error: { tag: "too-many-attempts", retryAfterSeconds: 60 } });
    now = 60_000;
    expect(await check(as("editor"), question)).toMatchObject({ ok: true });
  });
});
