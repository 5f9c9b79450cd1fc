import { expect, test } from "../fixtures";
import { CampaignPage } from "../pages/campaign-page";

/** The cart campaign: others draw in it too, one after the other. */
const id = "cmp_cart_alert";

test("two people on one campaign see each other, draw on different cards, and merging keeps both", async ({ as, mayLog }) => {
  mayLog(/status of 409|ERR_INTERNET_DISCONNECTED/);
  const [mine, theirs] = [new CampaignPage(await as("editor")), new CampaignPage(await as("admin"))];
  for (const tab of [mine, theirs]) await tab.open(id);
  // Others may have been here a moment ago: they are asked for by name.
  await expect(mine.page.getByText(/^Also here: .*Ada Nordahl/)).toBeAttached({ timeout: 15_000 });
  await expect(theirs.page.getByText(/^Also here: .*Edda Bergström/)).toBeAttached({ timeout: 15_000 });

  const rename = async (tab: CampaignPage, card: RegExp, name: string) => {
    await tab.card(card).first().click();
    await tab.settings.getByLabel("Name", { exact: true }).fill(name);
  };
  // Who changes nothing just now sees what the other saved.
  await rename(theirs, /^Decision/, "Their question");
  await expect(theirs.saved).toBeVisible();
  await expect(mine.card(/Their question/)).toBeVisible({ timeout: 15_000 });
  await expect(mine.page.getByText("Somebody else saved this campaign. You see it as it is now.")).toBeVisible();

  await mine.withoutNetwork(async () => {
    await rename(theirs, /^Decision/, "Their better question");
    await expect(theirs.saved).toBeVisible();
    await rename(mine, /^Show/, "My answer");
  });

  const dialog = mine.page.getByRole("dialog", { name: /saved by someone else/ });
  await expect(dialog.getByText(/do not touch/)).toBeVisible();
  await dialog.getByRole("button", { name: "Merge both" }).click();
  await expect(mine.saved).toBeVisible();
  for (const tab of [mine, theirs]) {
    await tab.open(id);
    await expect(tab.card(/Their better question/)).toBeVisible();
    await expect(tab.card(/My answer/)).toBeVisible();
  }
});

test("two people on one card cannot be merged, and it is said where they touch", async ({ as, mayLog }) => {
  mayLog(/status of 409|ERR_INTERNET_DISCONNECTED/);
  const [mine, theirs] = [new CampaignPage(await as("editor")), new CampaignPage(await as("admin"))];
  for (const tab of [mine, theirs]) {
    await tab.open(id);
    await tab.card(/^Decision/).first().click();
  }
  await mine.withoutNetwork(async () => {
    await theirs.settings.getByLabel("Name", { exact: true }).fill("Their name for it");
    await expect(theirs.saved).toBeVisible();
    await mine.settings.getByLabel("Name", { exact: true }).fill("My name for it");
  });
  const dialog = mine.page.getByRole("dialog", { name: /saved by someone else/ });
  await expect(dialog.getByRole("region", { name: "Where your edits touch" })).toContainText("You both renamed “My name for it”.");
  await expect(dialog.getByRole("button", { name: "Merge both" })).toHaveCount(0);
  await dialog.getByRole("button", { name: "Keep mine" }).click();
  await expect(mine.saved).toBeVisible();
});
