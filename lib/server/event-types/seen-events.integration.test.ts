import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mostStrangeNames, type SeenCounts } from "./seen-event-store";
import { seenEventStorePrisma } from "./seen-event-store.prisma";
import { seededTestDatabase, type SeededTestDatabase } from "@/lib/cli/seeded-test-database";
import { testActor } from "@/lib/cli/test-actor";
import { isId } from "@/lib/core/vocabulary/ids";
import { type EventCount } from "@/lib/delivery/event-counter";
import { container } from "@/lib/server/container";
import { db } from "@/lib/server/db/client";

let database: SeededTestDatabase;
beforeAll(async () => {
  database = await seededTestDatabase();
});
afterAll(() => database.drop());

const now = new Date("2026-12-01T10:00:00Z");
const at = (iso: string): number => Date.parse(iso);
const count = (name: string, more: Partial<EventCount> = {}): EventCount => ({ name, day: "2026-12-01", profiles: 1, lastAt: at("2026-12-01T09:00:00Z"), ...more });
const store = () => seenEventStorePrisma(db());

function counts(given: readonly EventCount[], environment = "production"): SeenCounts {
  const workspace = "ws_northbound";
  if (!isId("workspace", workspace)) throw new Error(workspace);
  return { workspace, environment, counts: given };
}
const workspace = counts([]).workspace;
const seen = async (name: string) => (await store().list(workspace, now)).find((each) => each.name === name);

describe("what decisions saw", () => {
  it("adds up by day and environment, and the catalogue knows when last", async () => {
    await store().add(counts([count("purchase", { profiles: 2 }), count("purchase", { day: "2026-11-30", profiles: 5, lastAt: at("2026-11-30T23:59:00Z") })]), now);
    await store().add(counts([count("purchase", { profiles: 3, lastAt: at("2026-12-01T08:00:00Z") })]), now);
    await store().add(counts([count("purchase", { lastAt: at("2026-12-01T09:30:00Z") })], "staging"), now);
    expect(await seen("purchase")).toEqual({ name: "purchase", lastAt: "2026-12-01T09:30:00.000Z", profiles: 11 });
    expect(await container().eventTypes.open(testActor("viewer"), "purchase")).toMatchObject({ ok: true, value: { seenAt: "2026-12-01T09:30:00.000Z" } });
    expect(await container().eventTypes.open(testActor("viewer"), "search")).toMatchObject({ ok: true, value: { seenAt: null } });
  });

  it("is told whoever may read, with names that the catalogue does not have", async () => {
    await store().add(counts([count("purchse")]), now);
    const listed = await container().seenEvents.list(testActor("viewer"));
    expect(listed.ok && listed.value.map(({ name }) => name)).toEqual(["purchase", "purchse"]);
  });

  it("of an environment that is gone, or a name that cannot be kept, is let go", async () => {
    await store().add(counts([count("purchase 2")], "elsewhere"), now);
    await store().add(counts([count("nul \0"), count("half \uD800")]), now);
    expect((await store().list(workspace, now)).map(({ name }) => name)).toEqual(["purchase", "purchse"]);
  });

  it("counts the last 30 days alone, and keeps when last for longer", async () => {
    await store().add(counts([count("view product", { day: "2026-10-01", lastAt: at("2026-10-01T12:00:00Z"), profiles: 7 })]), now);
    expect(await seen("view product")).toEqual({ name: "view product", lastAt: "2026-10-01T12:00:00.000Z", profiles: 0 });
  });

  it("lets days long gone go when the name is seen again", async () => {
    await store().add(counts([count("search", { day: "2025-01-01", lastAt: at("2025-01-01T12:00:00Z") }), count("search")]), now);
    expect(await db().seenEvent.count({ where: { name: "search" } })).toBe(1);
  });

  it("added by ten at once, none is lost and none waits for another for ever", async () => {
    const both = [count("repair booked"), count("add to cart")];
    await Promise.all(Array.from({ length: 10 }, (_, index) => store().add(counts(index % 2 === 0 ? both : both.toReversed()), now)));
    expect((await seen("repair booked"))?.profiles).toBe(10);
    expect((await seen("add to cart"))?.profiles).toBe(10);
  });

  it("has room for so many strange names, never too little for those of the catalogue, and makes room of what nobody sends any more", async () => {
    const strange = Array.from({ length: mostStrangeNames + 20 }, (_, index) => count(`strange ${index}`, { day: "2026-10-02", lastAt: at("2026-10-02T12:00:00Z") }));
    await store().add(counts(strange), now);
    const known = (await container().eventTypes.list(testActor("viewer"))).ok ? 5 : 0;
    expect((await store().list(workspace, now)).length).toBe(mostStrangeNames + known);
    await store().add(counts([count("another one"), count("purchase")]), now);
    expect((await seen("another one"))?.profiles).toBe(1);
    expect(await seen("purchse")).toBeDefined();
    expect(await seen("strange 1")).toBeUndefined();
  });
});
