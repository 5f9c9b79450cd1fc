import { expect, test } from "@playwright/test";
import { decideDoor } from "./doors";
import { openOwnInstallation, type OwnInstallation } from "./own-installation";
import { personasAt } from "@/prisma/seed/personas";
import { placements } from "@/prisma/seed/placements";

let own: OwnInstallation | null = null;
test.afterEach(() => own?.close());

test("the edge goes on answering without app and database, and after its own restart without them", async () => {
  test.setTimeout(300_000);
  own = await openOwnInstallation();
  const { app, edge, edgeKey } = own;
  await own.startEdgeAlone();
  const personas = personasAt(new Date());
  const everything = async (base: string) => {
    const door = decideDoor(base, base, edgeKey);
    const answers: Record<string, string> = {};
    for (const persona of personas) for (const { key } of placements) answers[`${persona.name} in ${key}`] = await door.ask(persona, key);
    return answers;
  };
  const fromApp = await everything(app);
  expect(new Set(Object.values(fromApp)).size, "not everybody gets the same").toBeGreaterThan(2);
  expect(await everything(edge)).toEqual(fromApp);

  await own.killAllButTheEdge();
  await expect(fetch(`${app}/readyz`)).rejects.toThrow();
  expect(await everything(edge)).toEqual(fromApp);

  await own.killEdge();
  await own.startEdgeAlone();
  expect(await everything(edge)).toEqual(fromApp);
});
