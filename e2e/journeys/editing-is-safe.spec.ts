import { expect, test } from "../fixtures";
import { CampaignPage } from "../pages/campaign-page";

/** The welcome-back campaign, which no other journey draws in. */
const id = "cmp_vip_hero";
const decision = /^Decision/;

async function opened(page: CampaignPage): Promise<CampaignPage> {
  await page.open(id);
  await page.card(decision).first().click();
  return page;
}
const nameIn = ({ settings }: CampaignPage) => settings.getByLabel("Name", { exact: true });

test("what was done before a reload is undone after it, and redone", async ({ as }) => {
  const campaign = await opened(new CampaignPage(await as("editor")));
  const { page } = campaign;
  const before = await nameIn(campaign).inputValue();
  await nameIn(campaign).fill("Before the reload");
  await expect(campaign.saved).toBeVisible();

  await page.reload();
  await campaign.card(decision).first().click();
  await expect(nameIn(campaign)).toHaveValue("Before the reload");
  await page.getByRole("button", { name: /^Undo: / }).click();
  await expect(nameIn(campaign)).toHaveValue(before);
  await page.getByRole("button", { name: /^Redo: / }).click();
  await expect(nameIn(campaign)).toHaveValue("Before the reload");
  await page.getByRole("button", { name: /^Undo: / }).click();
  await expect(campaign.saved).toBeVisible();
});

test("without a network one goes on drawing; it is kept here, and sent when the network is back", async ({ as, mayLog }) => {
  // What goes out while the page is left may arrive with its answer lost: asked again, the server says that it has it (409).
  mayLog(/ERR_INTERNET_DISCONNECTED|ERR_FAILED|status of 409/);
  const campaign = await opened(new CampaignPage(await as("editor")));
  const { page } = campaign;
  const kept = page.getByRole("status").filter({ hasText: "Kept in this browser" });
  await page.context().setOffline(true);
  await nameIn(campaign).fill("Drawn on a train");
  await expect(kept).toBeVisible();
  await page.context().setOffline(false);
  await expect(campaign.saved).toBeVisible();

  // A page cannot be loaded without a network, but it can while the server takes no saves.
  const saves = /\/campaigns\/[^/]+\/flow$/;
  await page.route(saves, (route) => route.abort());
  await nameIn(campaign).fill("Drawn in a tunnel");
  await expect(kept).toBeVisible();
  await page.reload();
  await campaign.card(decision).first().click();
  await expect(nameIn(campaign)).toHaveValue("Drawn in a tunnel");
  await expect(kept).toBeVisible();
  await page.unroute(saves);
  await expect(campaign.saved).toBeVisible({ timeout: 20_000 });

  const [colleague] = [new CampaignPage(await as("admin"))];
  await colleague.open(id);
  await expect(colleague.card(/Drawn in a tunnel/)).toBeVisible();
});

test("the history says who changed what; one goes back to a state before, and from there to what is live", async ({ as }) => {
  const campaign = await opened(new CampaignPage(await as("admin")));
  const { page } = campaign;
  await nameIn(campaign).fill("Named by the admin");
  await expect(campaign.saved).toBeVisible();
  await page.getByRole("button", { name: "History of saves" }).click();
  const saves = page.getByRole("list", { name: "Saves, newest first" });
  await expect(saves.getByRole("listitem").filter({ hasText: "to “Named by the admin”." }).first()).toContainText("As it is saved now");

  await saves.getByRole("button", { name: /^Restore revision/ }).last().click();
  await expect(campaign.card(/Named by the admin/)).toHaveCount(0);
  await expect(page.getByText(/^Revision \d+ is restored$/)).toBeVisible();
  await page.getByRole("button", { name: /^Undo: Restore revision/ }).click();
  await expect(campaign.card(/Named by the admin/)).toBeVisible();

  await page.getByRole("button", { name: "Discard to live …" }).click();
  const asked = page.getByRole("alertdialog");
  await expect(asked.getByRole("listitem").filter({ hasText: "Named by the admin" })).toBeVisible();
  await asked.getByRole("button", { name: "Discard changes" }).click();
  await expect(campaign.card(/Named by the admin/)).toHaveCount(0);
  await expect(campaign.saved).toBeVisible();
});

test("whoever may not draw reads the history and has nothing to restore", async ({ as }) => {
  const campaign = new CampaignPage(await as("viewer"));
  await campaign.open(id);
  await campaign.page.getByRole("button", { name: "History of saves" }).click();
  const panel = campaign.page.getByRole("complementary", { name: "History of saves" });
  await expect(panel.getByRole("listitem").first()).toBeVisible();
  await expect(panel.getByRole("button", { name: /Restore|Discard/ })).toHaveCount(0);
});
