import { gzipSync } from "node:zlib";
import { expect, test } from "./fixtures";
import { appUrl, workspace } from "./product";

/** KB of JavaScript, gzip, that a page may fetch without anybody doing anything: what was measured and a little air. Less is better; more wants a reason. */
const budgets = [
  { page: "", most: 265 },
  { page: "/campaigns", most: 285 },
  { page: "/audiences", most: 370 },
  { page: "/personas", most: 275 },
  { page: "/placements", most: 290 },
  { page: "/releases", most: 270 },
  { page: "/settings/attributes", most: 285 },
  { page: "/campaigns/cmp_vip_hero", most: 570 },
] as const;

test("no page carries more scripts than it may", async ({ as, browser }) => {
  const state = await (await as("viewer")).context().storageState();
  const fetched: Record<string, number> = {};
  for (const { page: path } of budgets) {
    // A window of its own has nothing of the pages before it.
    const page = await browser.newPage({ storageState: state });
    const scripts = new Map<string, Promise<Buffer>>();
    page.on("response", (response) => {
      if (response.url().includes("/_next/static/") && response.url().endsWith(".js")) scripts.set(response.url(), response.body());
    });
    await page.goto(`${appUrl}/${workspace}${path}`, { waitUntil: "networkidle" });
    const bodies = await Promise.all(scripts.values());
    fetched[path] = Math.round(bodies.reduce((sum, body) => sum + gzipSync(body).length, 0) / 1024);
    await page.close();
  }
  console.info(`KB of JavaScript, gzip: ${JSON.stringify(fetched)}`);
  expect(budgets.filter(({ page, most }) => (fetched[page] ?? 0) > most).map(({ page, most }) => `${page}: ${fetched[page]} > ${most}`)).toEqual([]);
});
