import { expect, test } from "../fixtures";
import { secretsOf } from "../product";
import { endAll, start } from "./start";

test.describe.configure({ timeout: 900_000 });
test.afterEach(endAll);

test("the whole app works below a path: pages, API, sign-in, demo, SDK and OFREP", async ({ page, request }) => {
  const started = await start({ basePath: "/rules" });
  await started.says(/Ctrl\+C stops it/);
  const [home, root] = [started.app.replace("127.0.0.1", "localhost") + "/rules", started.app];

  await page.goto(`${home}/northbound/campaigns?status=live`);
  await expect(page).toHaveURL(/\/rules\/sign-in\?/);
  await page.getByRole("button", { name: "Publisher", exact: true }).click();
  await expect(page).toHaveURL(`${home}/northbound/campaigns?status=live`);
  await page.getByRole("link", { name: /Welcome back, VIP/ }).first().click();
  await expect(page).toHaveURL(/\/rules\/northbound\/campaigns\/cmp_/);
  await expect(page.getByText("Which promise works?").first()).toBeVisible();
  const broken = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => new URL(name)).filter(({ origin, pathname }) => origin === location.origin && !pathname.startsWith("/rules/")).map(({ pathname }) => pathname));
  expect(broken).toEqual([]);

  await page.goto(`${home}/demo`);
  await expect(page.getByText(/a rule led here/).first()).toBeVisible();
  await page.getByRole("link", { name: "Newsletter" }).click();
  await expect(page).toHaveURL(`${home}/demo/mail`);
  const pictures = await page.locator("img").evaluateAll((all) => all.map((each) => each instanceof HTMLImageElement && each.src.includes("/rules/") && each.naturalWidth > 0));
  expect(pictures.length).toBeGreaterThan(0);
  expect(pictures.every((loaded) => loaded)).toBe(true);

  const headers = { authorization: `Bearer ${secretsOf(started.dataDir).demoBrowserKey}` };
  expect((await request.post(`${home}/api/v1/decide`, { headers, data: { profile: {} } })).status()).toBe(200);
  expect((await request.post(`${home}/ofrep/v1/evaluate/flags`, { headers, data: { context: { targetingKey: "v" } } })).status()).toBe(200);
  expect((await request.get(`${home}/api/v1/nothing`)).status()).toBe(404);
  // Balancers ask at the host itself, and the edge follows.
  for (const address of [`${root}/healthz`, `${home}/readyz`, `${started.edge}/readyz`]) await expect.poll(async () => (await request.get(address)).status(), { message: address, timeout: 30_000 }).toBe(200);

  await page.goto(`${home}/northbound`);
  await page.getByRole("button", { name: /Paul Okafor|Account|menu/i }).first().click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await expect(page).toHaveURL(/\/rules\/sign-in/);
});
