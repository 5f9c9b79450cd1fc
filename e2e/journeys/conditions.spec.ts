import { expect, test } from "../fixtures";
import { workspace } from "../product";

test("a condition begins with the choice of what it looks at, and what is written in it can be read", async ({ as }) => {
  const page = await as("editor");
  await page.goto(`/${workspace}/audiences?new=audience`);
  const sheet = page.getByRole("dialog", { name: "New audience" });
  await sheet.getByRole("button", { name: "Add condition" }).click();
  const search = page.getByPlaceholder(/^Search: country/);
  await expect(search, "the list of attributes is open at once").toBeFocused();
  await search.fill("loy");
  await expect(page.getByRole("option"), "letters picked out of “Last order, the day …” are no word").toHaveCount(0);
  await search.fill("cart");
  await expect(page.getByRole("option").first()).toHaveAccessibleName(/^In the cart/);
  await page.keyboard.press("Escape");
  await expect(sheet.getByRole("button", { name: "What to look at: Choose an attribute…" }), "left alone, the row stays to be filled in").toBeFocused();
  await page.keyboard.press("Enter");
  await expect(search).toBeFocused();
  await page.keyboard.type("orders");
  await page.keyboard.press("Enter");
  await expect(sheet.getByRole("combobox", { name: "How Orders is compared" })).toBeVisible();

  await sheet.getByRole("button", { name: "Add something else" }).click();
  await page.getByRole("menuitem", { name: "What they did" }).click();
  await expect(sheet.getByLabel("Did, or did not")).toBeFocused();
  const days = sheet.getByRole("spinbutton", { name: "Days" });
  await expect(days).toHaveValue("30");
  const room = await days.evaluate((field) => field.clientWidth - parseFloat(getComputedStyle(field).paddingLeft) - parseFloat(getComputedStyle(field).paddingRight));
  expect(room, "pixels for the number, beside its unit").toBeGreaterThan(36);
});
