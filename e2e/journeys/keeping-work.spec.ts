import { expect, test } from "../fixtures";
import { CampaignPage } from "../pages/campaign-page";

/** The cart campaign, which no other test draws in. */
const id = "cmp_cart_alert";

test("undo and redo go back and forth, and a reload keeps what was drawn", async ({ as }) => {
  const campaign = new CampaignPage(await as("editor"));
  const { page, settings } = campaign;
  await campaign.open(id);
  await campaign.card(/^Decision/).first().click();
  const branches = settings.getByRole("button", { name: /^Move, duplicate or remove/ });
  await expect(settings.getByRole("button", { name: "Add branch" })).toBeVisible();
  const before = await branches.count();
  await settings.getByRole("button", { name: "Add branch" }).click();
  await expect(settings.getByText(/still empty|says nothing yet|leads nowhere/), "what is to do in a new branch is one thing").toHaveText(`“Branch ${before + 1}” is still empty. Say who it is for, and add what they get.`);
  await settings.getByLabel("Name of the branch").fill("Night owls");
  await expect(branches).toHaveCount(before + 1);

  await page.getByRole("button", { name: "Undo: Rename branch (Ctrl Z)" }).click();
  await page.getByRole("button", { name: "Undo: Add branch (Ctrl Z)" }).click();
  await expect(branches).toHaveCount(before);
  await page.getByRole("button", { name: "Redo: Add branch (Ctrl Shift Z)" }).click();
  await page.getByRole("button", { name: "Redo: Rename branch (Ctrl Shift Z)" }).click();
  await expect(campaign.saved).toBeVisible();

  await page.reload();
  await campaign.card(/^Decision/).first().click();
  await expect(settings.getByRole("button", { name: "Move, duplicate or remove Night owls" })).toBeVisible();
});

for (const choice of ["Take theirs", "Keep mine"] as const) {
  test(`a second tab that saved meanwhile: both are offered, and “${choice}” is what one goes on with`, async ({ as, mayLog }) => {
    mayLog(/status of 409|ERR_INTERNET_DISCONNECTED/);
    const [mine, theirs] = [new CampaignPage(await as("editor")), new CampaignPage(await as("admin"))];
    for (const tab of [mine, theirs]) {
      await tab.open(id);
      await tab.card(/^Decision/).first().click();
    }
    const rename = (tab: CampaignPage, name: string) => tab.settings.getByLabel("Name", { exact: true }).fill(name);
    await mine.withoutNetwork(async () => {
      await rename(theirs, `Their words, ${choice}`);
      await expect(theirs.saved).toBeVisible();
      await rename(mine, `My words, ${choice}`);
    });
    const dialog = mine.page.getByRole("dialog", { name: /saved by someone else/ });
    await expect(dialog.getByRole("cell", { name: /Their words/ })).toBeVisible();
    await expect(dialog.getByRole("cell", { name: /My words/ })).toBeVisible();
    await dialog.getByRole("button", { name: choice }).click();
    await expect(mine.saved).toBeVisible();

    await theirs.page.reload();
    await expect(theirs.card(new RegExp(choice === "Take theirs" ? "Their words, Take" : "My words, Keep"))).toBeVisible();
  });
}

test("a viewer reads and previews, and finds nothing to change", async ({ as }) => {
  const campaign = new CampaignPage(await as("viewer"));
  const { page, settings } = campaign;
  await campaign.open(id);
  await expect(page.getByText(/^You are here as viewer/)).toBeVisible();
  await campaign.card(/^Decision/).first().click();
  await expect(settings.getByLabel("Name", { exact: true })).not.toBeEditable();
  for (const name of [/^Add branch$/, /^(Undo|Redo|Nothing to)/, /^Add something here$/]) {
    await expect(page.getByRole("button", { name })).toHaveCount(0);
  }
  await expect(page.getByRole("button", { name: /^Publish$/ })).toBeDisabled();
  await campaign.face("Callum").click();
  await expect(campaign.face("Callum")).toHaveAttribute("aria-pressed", "true");
});
