import { join } from "node:path";
import { expect, test } from "./fixtures";
import { CampaignPage } from "./pages/campaign-page";

/** Draws the README's picture again: `SCREENSHOTS=1 npx playwright test e2e/screenshots.spec.ts`. */
test("the README's picture: the VIP campaign with a persona chosen", async ({ as }) => {
  test.skip(process.env["SCREENSHOTS"] !== "1", "only on request");
  const campaign = new CampaignPage(await as("admin", { colorScheme: "light" }));
  const { page } = campaign;
  await campaign.open("cmp_vip_hero");
  await campaign.face("Victoria").click();
  await page.getByRole("button", { name: "Preview", exact: true }).click();
  await expect(page.getByRole("heading", { name: "What Victoria sees" })).toBeVisible();
  await page.waitForLoadState("networkidle");
  await page.mouse.move(0, 0);
  await page.screenshot({ path: join(import.meta.dirname, "screenshots/campaign.png"), animations: "disabled" });
});
