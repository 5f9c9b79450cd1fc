import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seededTestDatabase, type SeededTestDatabase } from "@/lib/cli/seeded-test-database";
import { releaseScope } from "@/lib/api/release-signature";
import { loadBundleText } from "@/lib/core/evaluate/load-bundle";
import { isId } from "@/lib/core/vocabulary/ids";
import { container } from "@/lib/server/container";
import { db } from "@/lib/server/db/client";
import { isSigned } from "@/lib/server/signing/sign-release";
import { type Actor } from "@/lib/server/policy/actor";
import { sha256 } from "@/lib/std/sha256";

let database: SeededTestDatabase;
beforeAll(async () => {
  database = await seededTestDatabase();
});
afterAll(() => database.drop());

const id = <Kind extends "campaign" | "user" | "workspace">(kind: Kind, text: string) => {
  if (!isId(kind, text)) throw new Error(text);
  return text;
};
const vip = id("campaign", "cmp_vip_hero");
const actor = (role: Actor["role"]): Actor => ({
  user: id("user", `usr_${role}`),
  name: role,
  email: `${role}@northbound.example`,
  session: "test",
  workspace: { id: id("workspace", "ws_northbound"), slug: "northbound", name: "Northbound" },
  role,
});

let keys = 0;
const nextKey = () => `key-number-${(keys += 1)}`;
const publish = (role: Actor["role"], request: { readonly live: number | null; readonly revision?: number; readonly from?: number; readonly withdraw?: true }, idempotencyKey = nextKey()) =>
  container().releases.publish(actor(role), {
    environment: "production",
    idempotencyKey,
    request: {
      campaigns: request.from === undefined && request.withdraw === undefined ? [{ id: vip, revision: request.revision ?? 1 }] : [],
      withdraw: request.withdraw === undefined ? [] : [vip],
      ...(request.from === undefined ? {} : { from: request.from }),
      live: request.live,
      note: "",
    },
  });
const liveNumber = async () => {
  const environments = await container().releases.environments(actor("viewer"));
  return environments.ok ? (environments.value.find(({ key }) => key === "production")?.live?.number ?? null) : null;
};

describe("publishing", () => {
  it("gives the next number, and moves what is live with it", async () => {
    const before = await liveNumber();
    expect(await publish("publisher", { live: before })).toMatchObject({ ok: true, value: { number: (before ?? 0) + 1 } });
    expect(await liveNumber()).toBe((before ?? 0) + 1);
  });

  it("answers the same request with the same release, and refuses its key for another", async () => {
    const live = await liveNumber();
    const first = await publish("publisher", { live }, "the-same-key");
    expect(await publish("publisher", { live }, "the-same-key")).toEqual(first);
    expect(await publish("publisher", { live, from: 1 }, "the-same-key")).toMatchObject({ ok: false, error: { tag: "idempotency-key-reused" } });
  });

  it.each([
    { why: "the live release moved on", request: { live: 9999 }, tag: "live-moved-on" },
    { why: "the draft was saved meanwhile", request: { revision: 7 }, tag: "stale-revision" },
  ])("refuses when $why", async ({ request, tag }) => {
    expect(await publish("publisher", { live: await liveNumber(), ...request })).toMatchObject({ ok: false, error: { tag } });
  });

  it.each([
    { role: "viewer", tag: "forbidden" },
    { role: "reviewer", tag: "forbidden" },
    { role: "editor", tag: "forbidden" },
    { role: "stopper", tag: "forbidden" },
  ] as const)("is not for a $role", async ({ role, tag }) => {
    expect(await publish(role, { live: await liveNumber() })).toMatchObject({ ok: false, error: { tag } });
  });

  it("lets a stopper take a campaign out, and a publisher bring the old release back as a new one", async () => {
    const live = await liveNumber();
    const without = await publish("stopper", { live, withdraw: true });
    expect(without.ok && without.value.campaigns.map((campaign) => campaign.id)).not.toContain(vip);
    expect(await publish("publisher", { live: await liveNumber(), from: 1 })).toMatchObject({ ok: true, value: { republishes: 1 } });
  });

  it("gives sixteen publishers at once one number each, without a gap", async () => {
    const from = (await liveNumber()) ?? 0;
    const untilPublished = async (): Promise<number> => {
      const result = await publish("publisher", { live: await liveNumber() });
      return result.ok ? result.value.number : untilPublished();
    };
    const numbers = await Promise.all(Array.from({ length: 16 }, untilPublished));
    expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 16 }, (_, index) => from + index + 1));
  });
});

describe("a release", () => {
  it("cannot be changed or deleted, not even by the database's owner", async () => {
    await expect(db().$executeRaw`UPDATE "Release" SET "note" = 'changed'`).rejects.toThrow(/immutable/);
    await expect(db().$executeRaw`DELETE FROM "Release"`).rejects.toThrow(/immutable/);
  });

  it("is what was hashed and signed, for its own environment alone", async () => {
    for (const release of await db().release.findMany()) {
      expect(await sha256(release.bundle)).toBe(release.hash);
      expect(loadBundleText(release.bundle).ok).toBe(true);
      const statement = { scope: releaseScope("northbound", "production"), number: release.number, hash: release.hash };
      expect(isSigned(database.secrets.signingPublicKey, statement, release.signature)).toBe(true);
      expect(isSigned(database.secrets.signingPublicKey, { ...statement, scope: releaseScope("northbound", "staging") }, release.signature)).toBe(false);
    }
  });
});
