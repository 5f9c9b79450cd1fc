import { afterAll, beforeAll, expect, it } from "vitest";
import { demoShop } from "./demo-shop.prisma";
import { GET as app } from "@/app/demo/app/route";
import { GET as mail } from "@/app/demo/mail/route";
import { GET as shop } from "@/app/demo/route";
import { demoPages } from "@/lib/api/demo-pages";
import { seededTestDatabase, type SeededTestDatabase } from "@/lib/cli/seeded-test-database";
import { authenticateKey } from "@/lib/server/keys/authenticate-key";
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

it("is shown as each environment has it, with a key of that environment, and the edge only where it serves", async () => {
  const [visitors, staging, nonsense] = [await demoShop(), await demoShop("staging"), await demoShop("moon")];
  expect(visitors).toMatchObject({ environment: "production", browserKey: "pk_demo", edgeUrl: "http://localhost:3081", environments: [{ key: "production" }, { key: "staging" }] });
  expect(nonsense).toMatchObject({ environment: "production", browserKey: "pk_demo" });
  expect(staging).toMatchObject({ environment: "staging", edgeUrl: null });
  expect(await authenticateKey(staging?.browserKey ?? "")).toMatchObject({ environmentKey: "staging", kind: "browser" });
  // Asked for again it is the same key, once.
  expect((await demoShop("staging"))?.browserKey).toBe(staging?.browserKey);
  expect(await db().apiKey.count({ where: { name: "Demo shop", environment: { key: "staging" } } })).toBe(1);
});

it.each([
  { path: "/demo", get: shop },
  { path: "/demo/app", get: app },
  { path: "/demo/mail", get: mail },
])("$path has the placements that are said of it, and says which environment it shows", async ({ path, get }) => {
  const page = await (await get(new Request(`http://localhost${path}?environment=staging`))).text();
  const inPlace = Array.from(page.matchAll(/data-thenwise="([^"]+)"/g), ([, key = ""]) => key);
  const overPage = (/data-placements="([^"]*)"/.exec(page)?.[1] ?? "").split(/\s+/).filter((key) => key !== "");
  expect([...inPlace, ...overPage].toSorted()).toEqual([...(demoPages.find((each) => each.path === path)?.placements ?? [])].toSorted());
  expect(page).toContain("<strong>This is Staging:</strong> visitors see Production.");
  const asVisitors = await (await get(new Request(`http://localhost${path}`))).text();
  expect(asVisitors).not.toContain("This is Staging");
  expect(asVisitors).toContain(`environment=staging`);
});
