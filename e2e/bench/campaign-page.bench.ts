import { test } from "../fixtures";
import { workspace } from "../product";
import { mainThreadMs, spread, watchPaints } from "./figures";
import { createLargeCampaign } from "./large-campaign";

type Seen = { readonly longTasksEnd: number; readonly events: readonly { readonly name: string; readonly ms: number }[] };

declare global {
  // What `watchPaints` keeps on the page.
  var thenwiseBench: Seen | undefined;
}

test("a campaign of a thousand cards: opening, typing, moving about", async ({ as }) => {
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

  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  for (const zoom of ["close", "far"] as const) {
    await page.locator(".react-flow").click({ position: { x: 5, y: 5 } });
    await page.keyboard.press(zoom === "close" ? "0" : "9");
    await page.mouse.move(600, 450);
    await page.mouse.down();
    const begin = await mainThreadMs(session);
    for (let move = 0; move < 100; move += 1) await page.mouse.move(600 + Math.sin(move / 8) * 200, 450 + Math.cos(move / 8) * 150);
    const worked = (await mainThreadMs(session)) - begin;
    await page.mouse.up();
    console.log(`moving about, ${zoom}: ${(worked / 100).toFixed(1)} ms of the main thread a move`);
  }
});
