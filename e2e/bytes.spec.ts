import { gzipSync } from "node:zlib";
import { expect, test } from "./fixtures";
import { appUrl, workspace } from "./product";

/** A page that asked for no script for so long asks for none any more. Milliseconds. */
const rest = 2500;

/** KB of JavaScript, gzip, that a page may fetch without anybody doing anything, ahead and in its worker too: what was measured and a little air. Less is better; more wants a reason. */
const budgets = [
  { page: "", most: 177 },
  { page: "/campaigns", most: 183 },
  { page: "/audiences", most: 206 },
  { page: "/personas", most: 194 },
  { page: "/placements", most: 187 },
  { page: "/releases", most: 178 },
  { page: "/attributes", most: 183 },
  { page: "/campaigns/cmp_vip_hero", most: 540 },
] as const;

test("no page carries more scripts than it may", async ({ as, browser }) => {
  const state = await (await as("viewer")).context().storageState();
  const fetched: Record<string, number> = {};
  for (const { page: path } of budgets) {
    // A window of its own has nothing of the pages before it.
    const page = await browser.newPage({ storageState: state });
    const scripts = new Map<string, Promise<Buffer>>();
    let latest = Date.now();
    page.on("response", (response) => {
      const [address = ""] = response.url().split("#");
      if (!address.includes("/_next/static/") || !address.endsWith(".js")) return;
      scripts.set(address, response.body());
      latest = Date.now();
    });
    await page.goto(`${appUrl}/${workspace}${path}`);
    // What is fetched ahead comes once the page rests, which on a busy machine is long after its scripts have come.
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    latest = Date.now();
    await expect.poll(() => Date.now() - latest, { timeout: 30_000, intervals: [200] }).toBeGreaterThan(rest);
    const bodies = await Promise.all(scripts.values());
    fetched[path] = Math.round(bodies.reduce((sum, body) => sum + gzipSync(body).length, 0) / 1024);
    await page.close();
  }
  console.info(`KB of JavaScript, gzip: ${JSON.stringify(fetched)}`);
  expect(budgets.filter(({ page, most }) => (fetched[page] ?? 0) > most).map(({ page, most }) => `${page}: ${fetched[page]} > ${most}`)).toEqual([]);
});
