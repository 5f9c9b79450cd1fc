import { expect, test } from "@playwright/test";
import { Client } from "pg";
import { becomes, emptyFolder, endAll, start, type Start } from "./start";
import { ensureDatabase, startEmbeddedPostgres, type EmbeddedPostgres } from "@/lib/cli/embedded-postgres";

test.describe.configure({ timeout: 300_000 });

/** A PostgreSQL of the operator's, which no start of ours may end. */
let postgres: EmbeddedPostgres;
test.beforeAll(async () => void (postgres = await startEmbeddedPostgres({ folder: `${emptyFolder()}/postgres`, password: "operator" })));
test.afterEach(endAll);
test.afterAll(() => postgres.stop());

async function databaseNamed(name: string): Promise<string> {
  await ensureDatabase(postgres, name);
  return postgres.url(name);
}

async function ask(url: string, sql: string): Promise<readonly Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

const linkIn = ({ said }: Start): string | null => /\S+\/welcome\S*token=\S+/.exec(said())?.[0] ?? null;
const settled = ({ says }: Start) => says(/Ctrl\+C stops it/);
const stop = async (started: Start): Promise<void> => {
  started.toAll("SIGTERM");
  expect(await started.ended).toBe(0);
};

test("two instances started at once on one empty database: one prepares it, the other waits and goes on", async () => {
  const url = await databaseNamed("two_at_once");
  const both = await Promise.all([start({ settings: { DATABASE_URL: url } }), start({ settings: { DATABASE_URL: url } })]);
  await Promise.all(both.map(settled));
  for (const each of both) await becomes(each.isReady, "both are ready");
  expect(both.map(linkIn).filter((link) => link !== null)).toHaveLength(1);
  expect(await ask(url, 'SELECT "slug" FROM "Workspace"')).toHaveLength(1);
  expect(await ask(url, `SELECT 1 FROM "LoginToken" WHERE "usedAt" IS NULL`)).toHaveLength(1);
  await Promise.all(both.map(stop));
});

test("the first admin's link is printed once; lost, a new one takes its place", async () => {
  const settings = { DATABASE_URL: await databaseNamed("first_admin") };
  const first = await start({ settings });
  await settled(first);
  const link = linkIn(first);
  expect(link).not.toBeNull();
  await stop(first);

  const second = await start({ settings });
  await settled(second);
  expect(linkIn(second)).toBeNull();
  expect(second.said()).toContain("--new-admin-link");
  await stop(second);

  const third = await start({ settings, args: ["--new-admin-link"] });
  await settled(third);
  expect(linkIn(third)).not.toBeNull();
  expect(linkIn(third)).not.toBe(link);
  expect(await ask(settings.DATABASE_URL, `SELECT 1 FROM "LoginToken" WHERE "purpose" = 'first-admin'`)).toHaveLength(1);
  await stop(third);
});

test("it starts behind a proxy whose public address this machine cannot reach, and counts who asks by what its proxy says", async ({ request }) => {
  const settings = { DATABASE_URL: await databaseNamed("behind_a_proxy"), APP_URL: "https://rules.thenwise.invalid", TRUSTED_PROXIES: "1" };
  const started = await start({ settings });
  await settled(started);
  await becomes(started.isReady, "it is ready");
  expect(started.said()).toContain("https://rules.thenwise.invalid");
  expect((await request.get(`${started.app}/sign-in`)).headers()["strict-transport-security"]).toBe("max-age=31536000");

  const tries = wrongLogins(started.app, settings.APP_URL);
  // Left of what the proxy adds anybody may write what they like.
  const statuses = await tries(70, (n) => `10.0.0.${n}, 203.0.113.7`);
  expect(statuses.filter((status) => status === 429)).toHaveLength(20);
  expect(await tries(1, () => "203.0.113.8")).toEqual([401]);
  await stop(started);
});

test("with nobody in front, no header makes a stranger into many", async () => {
  const started = await start({ settings: { DATABASE_URL: await databaseNamed("in_the_open") } });
  await settled(started);
  const statuses = await wrongLogins(started.app, started.app)(70, (n) => `198.51.100.${n}`);
  expect(statuses.filter((status) => status === 429)).toHaveLength(20);
  await stop(started);
});

/** Signs in as somebody else each time, wrongly. */
const wrongLogins = (app: string, publicAddress: string) => async (times: number, forwardedFor: (n: number) => string): Promise<readonly number[]> => {
  const csrf = await fetch(`${app}/api/auth/csrf`);
  const { csrfToken } = await csrf.json();
  const cookie = csrf.headers.getSetCookie().map((each) => each.split(";")[0]).join("; ");
  const statuses: number[] = [];
  for (let n = 1; n <= times; n += 1) {
    const body = new URLSearchParams({ email: `nobody-${n}@example.com`, password: "not this one, surely", csrfToken, json: "true" });
    const answer = await fetch(`${app}/api/auth/callback/credentials`, { method: "POST", headers: { cookie, origin: publicAddress, "x-forwarded-for": forwardedFor(n) }, body, redirect: "manual" });
    if (answer.status === 429) expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
    statuses.push(answer.status);
  }
  return statuses;
};
