import { AxeBuilder } from "@axe-core/playwright";
import { type Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { CampaignPage } from "./pages/campaign-page";
import { workspacePages } from "./pages/addresses";

/** Serious and critical faults only, each with the elements that have it. Frames show customers' content, not ours. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  // What slides or fades in has no colour of its own yet.
  await page.evaluate(() => Promise.all(document.getAnimations().filter(({ effect }) => effect?.getTiming().iterations !== Infinity).map(({ finished }) => finished.catch(() => null))));
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).exclude("iframe").analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} (${failureSummary ?? ""})`));
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`no page of the workspace has a serious fault, ${colorScheme}`, async ({ as }) => {
    test.setTimeout(240_000);
    const page = await as("admin", { colorScheme });
    for (const { name, path } of workspacePages) {
      await page.goto(path);
      await expect(page.getByRole("main").getByRole("heading").first(), name).toBeVisible();
      expect.soft(await faultsOf(page), name).toEqual([]);
    }
  });

  test(`nor has the campaign page with a card, a preview and the publish dialog open, ${colorScheme}`, async ({ as }) => {
    test.setTimeout(120_000);
    const campaign = new CampaignPage(await as("admin", { colorScheme }));
    const { page } = campaign;
    await campaign.open("cmp_vip_hero");
    await campaign.card(/^Decision/).first().click();
    await expect(campaign.settings.getByRole("button", { name: "Add branch" })).toBeVisible();
    expect.soft(await faultsOf(page), "a decision's settings").toEqual([]);
    await campaign.face("Victoria").click();
    await page.getByRole("button", { name: "Preview", exact: true }).click();
    await expect(page.getByRole("heading", { name: "What Victoria sees" })).toBeVisible();
    expect.soft(await faultsOf(page), "the preview").toEqual([]);
    await page.getByRole("button", { name: "Publish", exact: true }).click();
    await expect(page.getByRole("dialog").getByRole("button", { name: /^Publish release/ })).toBeEnabled();
    expect.soft(await faultsOf(page), "the publish dialog").toEqual([]);
  });

  test(`nor has what strangers see: sign-in, a spent link, the shop, ${colorScheme}`, async ({ page, mayLog }) => {
    mayLog(/status of 404/);
    await page.emulateMedia({ colorScheme });
    for (const path of ["/sign-in", "/welcome?token=spent", "/demo", "/nowhere"]) {
      await page.goto(path);
      await expect(page.locator("body")).toContainText(/\w/);
      expect.soft(await faultsOf(page), path).toEqual([]);
    }
  });
}
