import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seed } from "./seed";
import { seededTestDatabase, type SeededTestDatabase } from "@/lib/cli/seeded-test-database";
import { db } from "@/lib/server/db/client";

let demo: SeededTestDatabase;
beforeAll(async () => {
  demo = await seededTestDatabase();
});
afterAll(() => demo.drop());

/** As a first start leaves it that was killed between filling the demo and publishing it. */
async function breakOff(): Promise<void> {
  // A database keeps its releases for good; this one is made to look like one that never had any.
  await db().$executeRaw`ALTER TABLE "Release" DISABLE TRIGGER USER`;
  await db().$executeRaw`DELETE FROM "Release"`;
  await db().$executeRaw`ALTER TABLE "Release" ENABLE TRIGGER USER`;
  await db().environment.updateMany({ data: { liveNumber: null } });
  await db().idempotencyRecord.deleteMany();
}

const liveNow = async () => (await db().environment.findFirst({ where: { key: "production" } }))?.liveNumber ?? null;

describe("a start of the demo", () => {
  it("publishes what one that broke off left unpublished, and once", async () => {
    await breakOff();
    await seed(db(), demo.secrets);
    expect(await liveNow()).toBe(1);
    await seed(db(), demo.secrets);
    expect(await db().release.count()).toBe(1);
  });

  it("publishes nothing that somebody has changed meanwhile", async () => {
    await breakOff();
    const { id } = await db().campaign.findFirstOrThrow({ orderBy: { rank: "asc" } });
    await db().campaign.updateMany({ where: { id }, data: { revision: 2 } });
    await seed(db(), demo.secrets);
    expect(await liveNow()).toBeNull();
  });
});
