import { expect, test } from "../fixtures";
import { CampaignPage } from "../pages/campaign-page";
import { workspace } from "../product";

test("an older release is published again from the line of releases", async ({ as }) => {
  const page = await as("publisher");
  const campaign = new CampaignPage(page);
  await campaign.open("cmp_vip_hero");
  await campaign.publish("So that there is an older one");

  await page.goto(`/${workspace}/releases`);
  const newest = page.getByRole("article").first();
  const before = Number(/\d+/.exec((await newest.getByRole("heading").textContent()) ?? "")?.[0]);
  await page.getByRole("button", { name: "Publish release 1 again" }).click();
  const dialog = page.getByRole("alertdialog", { name: "Publish release 1 again?" });
  await dialog.getByLabel("Note").fill("Back to the first");
  await dialog.getByRole("button", { name: "Publish release 1 to Production now" }).click();
  await expect(newest.getByRole("heading", { name: `Release ${before + 1}` })).toBeVisible();
  await expect(newest).toContainText("Live");
  await expect(newest).toContainText("“Back to the first”");

  await newest.getByRole("link", { name: `Release ${before + 1}` }).click();
  await expect(page.getByRole("heading", { name: `Release ${before + 1}`, level: 1 })).toBeVisible();
});
