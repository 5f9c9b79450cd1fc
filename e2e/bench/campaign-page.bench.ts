import { type Page } from "@playwright/test";
import { type ReactFlowInstance, type Viewport } from "@xyflow/react";
import { drawingOf, openBareReactFlow } from "./bare-react-flow";
import { test } from "../fixtures";
import { workspace } from "../product";
import { stillView } from "../still-view";
import { mainThreadMs, spread, watchPaints } from "./figures";
import { createLargeCampaign, measuredFlow } from "./large-campaign";

type Seen = { readonly longTasksEnd: number; readonly events: readonly { readonly name: string; readonly ms: number }[] };

declare global {
  // What `watchPaints` keeps on the page.
  var thenwiseBench: Seen | undefined;
  // What the bare page gives to be steered by.
  var bareView: ReactFlowInstance | undefined;
}

test("a campaign of a thousand cards: opening and typing", async ({ as }) => {
  test.setTimeout(300_000);
  const page = await as("admin");
  const id = await createLargeCampaign(page, 1000);
  await watchPaints(page);
  const opened: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    await page.goto("about:blank");
    await page.goto(`/${workspace}/campaigns/${id}`);
    await page.locator(".react-flow__node").first().waitFor();
    await page.getByRole("list", { name: "What each persona gets" }).getByRole("button").first().waitFor();
    await page.waitForLoadState("networkidle");
    opened.push(await page.evaluate(() => Math.max(performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0, globalThis.thenwiseBench?.longTasksEnd ?? 0)));
  }
  console.log(`open to interactive (the last long task ends): median ${spread(opened).median.toFixed(0)} ms`);

  await page.locator("[data-card]").nth(1).click();
  const name = page.getByRole("complementary", { name: "Settings" }).getByRole("textbox").first();
  await name.click();
  const before = await page.evaluate(() => globalThis.thenwiseBench?.events.length ?? 0);
  await name.pressSequentially("a question of taste and weather", { delay: 120 });
  await page.waitForLoadState("networkidle");
  const keys = await page.evaluate((from) => (globalThis.thenwiseBench?.events ?? []).slice(from).filter((event) => event.name === "keydown").map(({ ms }) => ms), before);
  console.log(`key to paint (only those over 16 ms are counted by the browser): ${keys.length} of 31 keys; median ${spread(keys).median} ms, p95 ${spread(keys).p95} ms`);
});

for (const cards of [1000, 5000]) {
  test(`moving about among ${cards} cards, beside bare React Flow with the same boxes in the same space`, async ({ as }) => {
    test.setTimeout(300_000);
    const page = await as("admin");
    const id = await createLargeCampaign(page, cards);
    await page.goto(`/${workspace}/campaigns/${id}`);
    const space = page.locator(".react-flow");
    await page.locator(".react-flow__node").first().waitFor();
    await page.waitForLoadState("networkidle");
    const size = await space.boundingBox();
    if (size === null) throw new Error("The canvas is not there");
    const bare = await page.context().newPage();
    await openBareReactFlow(bare, drawingOf(measuredFlow(cards)), size);

    await page.getByRole("button", { name: /^Fit the whole flow/ }).click();
    await compareMoves(`${cards} cards`, { ours: page, bare });
    await page.keyboard.press("Control+f");
    await page.getByRole("textbox", { name: "Find in this flow" }).fill("Every visitor");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    await settledView(page);
    await page.getByRole("button", { name: /^Zoom is/ }).click();
    await compareMoves(`${cards} cards`, { ours: page, bare });
    // As far away as cards are painted with their names.
    for (let step = 0; step < 6; step += 1) await page.getByRole("button", { name: /^Zoom out/ }).click();
    await compareMoves(`${cards} cards`, { ours: page, bare });
    for (let step = 0; step < 2; step += 1) await page.getByRole("button", { name: /^Zoom out/ }).click();
    await compareMoves(`${cards} cards`, { ours: page, bare });
  });
}

/** Both drawings looked at in the same way, in turns. */
async function compareMoves(name: string, { ours, bare }: { readonly ours: Page; readonly bare: Page }): Promise<void> {
  const view = await settledView(ours);
  await bare.evaluate((to) => globalThis.bareView?.setViewport(to), view);
  const costs: { ours: number; bare: number }[] = [];
  for (let round = 0; round < 5; round += 1) costs.push({ ours: await moveCost(ours), bare: await moveCost(bare) });
  const [own, peer] = [spread(costs.map((cost) => cost.ours)).median, spread(costs.map((cost) => cost.bare)).median];
  console.log(`${name}, zoom ${view.zoom.toFixed(2)}: ${own.toFixed(1)} ms of the main thread a move; bare React Flow ${peer.toFixed(1)} ms; ratio ${(own / peer).toFixed(2)}`);
}

/** What is looked at, once it no longer moves. */
async function settledView(page: Page): Promise<Viewport> {
  const [x = 0, y = 0, zoom = 1] = [...(await stillView(page)).matchAll(/-?[\d.]+/g)].map(Number);
  return { x, y, zoom };
}

/** What one move of a hundred costs, of a drag over the empty drawing: milliseconds of a processor, in the main thread. */
async function moveCost(page: Page): Promise<number> {
  await page.bringToFront();
  await page.waitForLoadState("networkidle");
  const box = await page.locator(".react-flow").boundingBox();
  if (box === null) throw new Error("There is no drawing");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  await page.keyboard.down("Space");
  await page.mouse.move(x, y);
  await page.mouse.down();
  const begin = await mainThreadMs(session);
  for (let move = 0; move < 100; move += 1) await page.mouse.move(x + Math.sin(move / 8) * 200, y + Math.cos(move / 8) * 150);
  const worked = (await mainThreadMs(session)) - begin;
  await page.mouse.up();
  await page.keyboard.up("Space");
  await session.detach();
  return worked / 100;
}
