import { expect, test } from "../fixtures";
import { personasOf } from "../demo-personas";
import { CampaignPage } from "../pages/campaign-page";
import { demoShopDoor } from "../pages/demo-shop";
import { appDoor, edgeDoor, serverSdkDoor } from "./doors";
import { openWebSdkDoor } from "./web-sdk-door";

const placement = "home-hero";

test("a branch for visitors from France and Belgium, from drawing it to everybody's screen", async ({ as, page }) => {
  test.setTimeout(180_000);
  const marketer = await as("admin");
  const campaign = new CampaignPage(marketer);
  await campaign.find(/VIP/);

  await expect(campaign.face("Camille")).toHaveAccessibleName(/gets the default/);
  const before = await campaign.gets();
  await campaign.card(/^Decision/).first().click();
  await campaign.addBranch({ name: "French speakers", attribute: "Country", values: ["France", "Belgium"] });
  await campaign.showHero({ after: "French speakers", name: "Bonjour", headline: "Bonjour, le beau temps" });
  await expect(campaign.face("Camille")).toHaveAccessibleName(/gets Bonjour; live: the default/);
  const after = await campaign.gets();
  expect(Object.keys(after).filter((name) => after[name] !== before[name]).every((name) => after[name] === "Bonjour")).toBe(true);

  const release = await campaign.publish("Bonjour for visitors from France and Belgium");
  await expect(campaign.face("Camille")).toHaveAccessibleName(/gets Bonjour; as live/);

  const personas = await personasOf(marketer);
  expect(personas).toHaveLength(8);
  const preview = await campaign.gets();
  expect(new Set(Object.values(preview)).size, "the table tells people apart").toBeGreaterThan(2);
  const edge = edgeDoor();
  const camille = personas.find(({ name }) => name === "Camille");
  if (camille === undefined) throw new Error("There is no Camille.");
  await expect.poll(() => edge.ask(camille, placement), { message: `the edge takes release ${release} over`, timeout: 15_000 }).toBe("Bonjour");

  const web = await openWebSdkDoor(page);
  const doors = [appDoor(), await serverSdkDoor(), web, edge, demoShopDoor(await as("viewer"), personas)];
  for (const door of doors) {
    const answers: Record<string, string> = {};
    for (const persona of personas) answers[persona.name] = await door.ask(persona, placement);
    expect.soft(answers, door.name).toEqual(preview);
  }
  web.close();
});
