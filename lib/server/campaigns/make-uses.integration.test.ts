import { afterAll, beforeAll, expect, it } from "vitest";
import { seededTestDatabase, type SeededTestDatabase } from "@/lib/cli/seeded-test-database";
import { testActor } from "@/lib/cli/test-actor";
import { container } from "@/lib/server/container";

let database: SeededTestDatabase;
beforeAll(async () => {
  database = await seededTestDatabase();
});
afterAll(() => database.drop());

const viewer = (slug: string) => testActor("viewer", slug);

it("says of each thing what a refused delete would say", async () => {
  const actor = viewer("northbound");
  const { attributes, audiences, placements, uses } = container();
  const [listed, keys, saved, places] = await Promise.all([uses.list(actor), attributes.list(actor), audiences.list(actor), placements.list(actor)]);
  if (!listed.ok || !keys.ok || !saved.ok || !places.ok) throw new Error("a viewer may read");
  expect(listed.value.length).toBeGreaterThan(0);
  const told = (kind: string, name: string) => ({ ok: true, value: listed.value.find((entry) => entry.kind === kind && entry.name === name)?.usedBy ?? [] });
  for (const { key } of keys.value) expect(told("attribute", key), key).toEqual(await attributes.usedBy(actor, key));
  for (const { id } of saved.value) expect(told("audience", id), id).toEqual(await audiences.usedBy(actor, id));
  for (const { key } of places.value) expect(told("placement", key), key).toEqual(await placements.usedBy(actor, key));
});

it("says nothing of another workspace", async () => {
  expect(await container().uses.list(viewer("elsewhere"))).toEqual({ ok: true, value: [] });
});
