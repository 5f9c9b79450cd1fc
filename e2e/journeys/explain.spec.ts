import { expect, test } from "../fixtures";
import { CampaignPage } from "../pages/campaign-page";

test("why does Callum not see the VIPs' picture, and what would it take? Said in words, tried, and shown on the drawing", async ({ as }) => {
  const campaign = new CampaignPage(await as("viewer"));
  const { page } = campaign;
  await campaign.open("cmp_vip_hero");
  await campaign.face("Callum").click();
  await page.getByRole("button", { name: "Preview", exact: true }).click();
  const panel = page.getByRole("complementary", { name: "Preview" });
  const why = panel.getByRole("region", { name: "Why", exact: true });
  await expect(why, "each condition with its answer and the value that was used").toContainText("TrailMembership is VIP");
  await expect(why).toContainText("on by “Everybody else”");

  await panel.getByRole("combobox", { name: "Another variant" }).click();
  await page.getByRole("option", { name: "First look" }).click();
  const other = panel.getByRole("region", { name: "Why not another?" });
  await expect(other).toContainText("What it would take");
  await expect(other.getByRole("listitem").filter({ hasText: "Membership" })).toContainText("VIP");
  await other.getByRole("button", { name: "Look at it so" }).click();
  await expect(panel.getByRole("region", { name: "Home hero" }), "the same evaluator now gives it").toContainText("First look");
  await expect(why).toContainText("on by “Returning VIPs”");

  await why.getByRole("button", { name: /^Who is coming\?/ }).click();
  await expect(page).toHaveURL(/card=nod_/);
  await expect(page.locator("[data-card]:focus")).toContainText("Who is coming?");
});

test("on a phone the faces stay whole in sight while one reads on", async ({ as }) => {
  const campaign = new CampaignPage(await as("publisher"));
  const { page } = campaign;
  await page.setViewportSize({ width: 390, height: 844 });
  await campaign.open("cmp_vip_hero");
  await campaign.face("Victoria").click();
  await page.getByRole("region", { name: "Why", exact: true }).scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 5000);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(300);
  const isCovered = await campaign.face("Victoria").evaluate((face) => {
    const { left, top, width } = face.getBoundingClientRect();
    return !face.contains(document.elementFromPoint(left + width / 2, top + 3));
  });
  expect(isCovered, "by what stands above it").toBe(false);
});
