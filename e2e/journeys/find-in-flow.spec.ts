import { expect, test } from "../fixtures";
import { CampaignPage } from "../pages/campaign-page";

test("who uses this? Ctrl F finds the cards by what stands in them, in every view, and gives the place back", async ({ as }) => {
  const campaign = new CampaignPage(await as("viewer"));
  const { page } = campaign;
  await campaign.open("cmp_vip_hero");
  await page.keyboard.press("Control+f");
  const field = page.getByRole("textbox", { name: "Find in this flow" });
  await expect(field).toBeFocused();
  const told = page.getByRole("search").getByRole("status");

  await field.fill("no such thing anywhere");
  await expect(told).toHaveText("Nothing found");

  await field.fill("hero");
  await expect(told).toHaveText(/^\d+ cards$/);
  const cards = Number((await told.textContent())?.split(" ")[0]);
  expect(cards).toBeGreaterThan(1);
  await field.press("Enter");
  await expect(told).toHaveText(`1 of ${cards}`);
  await field.press("Shift+Enter");
  await expect(told).toHaveText(`${cards} of ${cards}`);
  await expect(field).toBeFocused();

  await page.getByRole("radio", { name: "Outline" }).or(page.getByRole("tab", { name: "Outline" })).click();
  await expect(told).toHaveText(`${cards} of ${cards}`);
  await field.press("Enter");
  await expect(told).toHaveText(`1 of ${cards}`);
  await field.press("Escape");
  await expect(field).toBeHidden();
  await expect(page.getByRole("treeitem").first()).toBeFocused();
});
