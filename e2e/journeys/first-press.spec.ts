import { expect, test } from "../fixtures";
import { appUrl, workspace } from "../product";

test("the first press on a page opens its menu, by key too, and gives the keyboard back", async ({ as, browser }) => {
  const page = await browser.newPage({ storageState: await (await as("editor")).context().storageState() });
  await page.goto(`${appUrl}/${workspace}/personas`);
  const button = page.getByRole("button", { name: /^What to do with/ }).first();
  await button.press("Enter");
  await expect(page.getByRole("menu")).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("menuitem").first()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(button).toBeFocused();
  await button.click();
  await expect(page.getByRole("menu", { name: /^What to do with/ })).toBeVisible();
  await button.click();
  await expect(page.getByRole("menu")).toHaveCount(0);
  await page.close();
});

test("what cannot be fetched without a network is said, and opens once the network is back", async ({ as, browser }) => {
  // A window of its own has nothing of the pages before it.
  const page = await browser.newPage({ storageState: await (await as("editor")).context().storageState() });
  await page.goto(`${appUrl}/${workspace}/personas`, { waitUntil: "networkidle" });
  await page.context().setOffline(true);
  const button = page.getByRole("button", { name: /^What to do with/ }).first();
  await button.click();
  const news = page.getByText("This part could not be fetched");
  await expect(news).toBeVisible();
  await expect(button).toHaveAttribute("aria-expanded", "false");
  await page.context().setOffline(false);
  await button.click();
  await expect(page.getByRole("menu")).toBeVisible();
  await expect(news).toBeVisible();
  await page.close();
});
