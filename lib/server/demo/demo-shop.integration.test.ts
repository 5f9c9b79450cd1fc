import { afterAll, beforeAll, expect, it } from "vitest";
import { demoShop } from "./demo-shop.prisma";
import { seededTestDatabase, type SeededTestDatabase } from "@/lib/cli/seeded-test-database";
import { db } from "@/lib/server/db/client";

let database: SeededTestDatabase;
beforeAll(async () => {
  Object.assign(process.env, { THENWISE_DEMO: "1", DEMO_BROWSER_KEY: "pk_demo", EDGE_URL: "http://localhost:3081" });
  database = await seededTestDatabase();
});
afterAll(() => database.drop());

it("a persona that is put away is nobody to visit the shop as", async () => {
  const before = await demoShop();
  const [first, second] = before?.personas ?? [];
  await db().persona.updateMany({ where: { id: first?.id ?? "" }, data: { archived: true } });
  const after = await demoShop();
  expect(after?.personas[0]).toEqual(second);
  expect(after?.personas).toHaveLength((before?.personas.length ?? 0) - 1);
});
