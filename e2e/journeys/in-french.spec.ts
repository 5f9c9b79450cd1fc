import { type Page } from "@playwright/test";
import { faultsOf } from "../faults-of";
import { expect, test } from "../fixtures";
import { workspacePages } from "../pages/addresses";
import { appUrl, workspace } from "../product";
import french from "@/lib/words/fr.json" with { type: "json" };

test.use({ locale: "fr-FR" });

test("a browser that asks for French gets every page in French; who chooses English keeps it", async ({ page }) => {
  test.setTimeout(240_000);
  await page.goto("/sign-in");
  await expect(page.getByRole("heading", { name: "Se connecter" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  expect.soft(await faultsOf(page), "the sign-in").toEqual([]);
  expect.soft(await english(page, ""), "the sign-in").toEqual([]);
  await page.getByRole("region", { name: /démonstration/ }).getByRole("button", { name: "Admin", exact: true }).click();
  await page.waitForURL(/\/northbound$/);

  const typed = await (await page.request.get(`${appUrl}/api/v1/workspace-file`, { headers: { "Thenwise-Workspace": workspace } })).text();
  for (const { name, path } of workspacePages) {
    await page.goto(path);
    await expect(page.getByRole("main").getByRole("heading").first(), name).toBeVisible();
    await expect(page.locator("html"), name).toHaveAttribute("lang", "fr");
    expect.soft(await english(page, typed), name).toEqual([]);
  }
  expect.soft(await faultsOf(page), "one's own settings").toEqual([]);
  await expect(page).toHaveTitle("Vous · Thenwise");

  await page.getByRole("button", { name: /votre menu$/ }).click();
  await page.getByRole("menuitem", { name: "English" }).click();
  await expect(page.getByRole("link", { name: "Campaigns" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("link", { name: "Campaigns" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page).toHaveTitle("You · Thenwise");

  await page.getByRole("radiogroup", { name: "Language" }).getByRole("radio", { name: "Français" }).click();
  await expect(page.getByRole("link", { name: "Campagnes" })).toBeVisible();
});

/** What the page still says in English: sentences of the catalogue that stand on it, or name something on it, and that nobody typed into the workspace. */
async function english(page: Page, typed: string): Promise<readonly string[]> {
  const texts = await page.evaluate(() => {
    const shown: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() !== null) if (walker.currentNode.parentElement?.closest("script, style, code, pre, [lang=en]") === null) shown.push(walker.currentNode.textContent ?? "");
    const named = ["aria-label", "title", "placeholder"];
    for (const element of document.querySelectorAll("[aria-label], [title], [placeholder]")) if (element.closest("[lang=en]") === null) shown.push(...named.map((name) => element.getAttribute(name) ?? ""));
    return shown.map((text) => text.trim()).filter((text) => text !== "");
  });
  // "Plan" is one thing in English and another in French.
  const said = new Set<string>(Object.values(french));
  const translated = new Set(Object.keys(french).filter((sentence) => !said.has(sentence) && !typed.includes(JSON.stringify(sentence))));
  return [...new Set(texts)].filter((text) => translated.has(text));
}
