import { faultsOf } from "./faults-of";
import { expect, test } from "./fixtures";
import { CampaignPage } from "./pages/campaign-page";
import { workspacePages } from "./pages/addresses";

for (const colorScheme of ["light", "dark"] as const) {
  test(`no page of the workspace has a moderate or serious fault, ${colorScheme}`, async ({ as }) => {
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
    await campaign.card(/^Split/).first().click();
    await expect(campaign.settings.getByRole("button", { name: "Add arm" })).toBeVisible();
    expect.soft(await faultsOf(page), "a split's settings").toEqual([]);
    await campaign.card(/First look/).last().click();
    await expect(campaign.settings.getByLabel("Name of the variant")).toBeVisible();
    expect.soft(await faultsOf(page), "a variant's settings").toEqual([]);
    await page.keyboard.press("Control+f");
    await page.getByRole("textbox", { name: "Find in this flow" }).fill("hero");
    expect.soft(await faultsOf(page), "the search in the flow").toEqual([]);
    await page.keyboard.press("Escape");
    for (const view of ["Outline", "Sentence", "Canvas"]) {
      await page.getByRole("radio", { name: view }).or(page.getByRole("tab", { name: view })).click();
      await expect(page.getByRole("region", { name: view })).toBeVisible();
      expect.soft(await faultsOf(page), view).toEqual([]);
    }
    for (const panel of [/^Findings/, /^History/]) {
      await page.getByRole("button", { name: panel }).click();
      await expect(page.locator("#campaign-panel").getByRole("heading", { name: panel })).toBeVisible();
      expect.soft(await faultsOf(page), String(panel)).toEqual([]);
    }
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
