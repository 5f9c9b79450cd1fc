import { type Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { workspace } from "../product";

/** A person at the keyboard: every press is counted, and nothing else is used. */
function keyboardOf(page: Page) {
  let presses = 0;
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "");
  const press = async (key: string) => {
    presses += 1;
    await page.keyboard.press(key);
  };
  return {
    press,
    count: () => presses,
    /** Goes on with a key until something with this name has the keyboard. */
    async goTo(name: RegExp, key = "Tab", atMost = 20) {
      for (let step = 0; step < atMost; step += 1) {
        if (name.test(await focused())) return;
        await press(key);
      }
      expect(await focused()).toMatch(name);
    },
  };
}

test("from the list to the first preview of a campaign made from a template, by keyboard alone, in at most 40 presses", async ({ as }) => {
  const page = await as("admin");
  await page.goto(`/${workspace}/campaigns`);
  await expect(page.getByRole("heading", { name: "Campaigns", level: 1 })).toBeVisible();
  const began = Date.now();
  const keyboard = keyboardOf(page);

  await keyboard.goTo(/^Skip to/);
  await keyboard.press("Enter");
  await keyboard.goTo(/^New campaign$/);
  await keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "New campaign" });
  await expect(dialog.getByRole("radio", { name: "Welcome back" })).toBeFocused();
  await keyboard.press("ArrowDown");
  await expect(dialog.getByRole("radio", { name: "Cart reminder" })).toBeChecked();
  await expect(dialog.getByLabel("Name", { exact: true })).toHaveValue(/^Cart reminder/);
  await expect(dialog.getByText("It tells visitors apart by asking: In the cart is more than 0 €.")).toBeVisible();
  await keyboard.press("Enter");

  await expect(page).toHaveURL(/\/campaigns\/cmp_[0-9a-z]+\?.*card=nod_/);
  const settings = page.getByRole("complementary", { name: "Settings" });
  await expect(settings.getByLabel("Name", { exact: true }), "who gets it is the first thing to see to").toHaveValue("Is something in their cart?");
  await expect(settings.getByLabel("Name of the branch"), "with its condition open").toHaveValue("Something in the cart");
  await expect(settings.getByRole("combobox", { name: "How In the cart is compared" })).toHaveText("is more than");
  const strip = page.getByRole("list", { name: "What each persona gets" });
  await expect(strip.getByRole("button").first()).toBeVisible();
  await expect(page.locator("[data-card]:focus"), "and its card has the keyboard").toContainText("Is something in their cart?");
  await keyboard.press("e");
  await expect(page.getByRole("heading", { name: "Preview", exact: true })).toBeVisible();

  expect(keyboard.count(), "key presses").toBeLessThanOrEqual(40);
  expect(Date.now() - began, "milliseconds").toBeLessThan(60_000);
  test.info().annotations.push({ type: "key presses", description: String(keyboard.count()) });
});
