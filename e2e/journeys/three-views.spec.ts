import { expect, test } from "../fixtures";
import { CampaignPage } from "../pages/campaign-page";
import { appUrl, workspace } from "../product";
import { type Page } from "@playwright/test";

/** A campaign of one's own, so that tests don't tread on each other. */
async function newCampaign(page: Page, name: string): Promise<string> {
  const made = await page.request.post(`${appUrl}/api/v1/campaigns`, { headers: { "Thenwise-Workspace": workspace, Origin: appUrl }, data: { name, placements: ["home-hero"] } });
  expect(made.status()).toBe(201);
  const { id }: { id: string } = await made.json();
  return id;
}

test("the outline by keyboard alone: add a decision, go its ways, duplicate, move, delete, undo", async ({ as }) => {
  const campaign = new CampaignPage(await as("editor"));
  const { page } = campaign;
  await campaign.open(`${await newCampaign(page, "By keyboard")}?view=outline`);
  const tree = page.getByRole("tree", { name: "Flow" });
  const rows = tree.getByRole("treeitem");
  await expect(rows).toHaveCount(2);
  await rows.first().focus();
  await page.keyboard.press("a");
  await expect(page.getByRole("dialog", { name: "What follows" }).getByRole("option", { name: /^Decision/ })).toBeVisible();
  await page.keyboard.type("decision");
  await page.keyboard.press("Enter");
  // The entry, the decision, its open branch, and Everybody else with what was there before.
  await expect(rows).toHaveCount(4);
  await expect(rows.nth(1)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(rows.nth(2)).toBeFocused();
  await expect(rows.nth(2)).toHaveAccessibleName(/Nothing follows yet/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("option", { name: /^Show/ })).toBeVisible();
  await page.keyboard.type("show");
  await page.keyboard.press("Enter");
  await expect(tree.getByRole("treeitem", { name: /Nothing follows yet/ })).toHaveCount(0);
  await expect(rows.nth(2)).toBeFocused();
  await page.keyboard.press("d");
  await expect(rows).toHaveCount(5);
  await expect(tree.getByRole("treeitem", { name: /^Branch 2/ })).toHaveCount(1);
  await rows.nth(2).press("Alt+ArrowDown");
  await expect(page.getByText("Branch 2 of 2 now")).toBeVisible();
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowLeft");
  await expect(rows).toHaveCount(2);
  await page.keyboard.press("ArrowRight");
  await expect(rows).toHaveCount(5);
  await page.keyboard.press("End");
  await page.keyboard.press("Delete");
  await expect(tree.getByRole("treeitem", { name: /Everybody else: Nothing follows yet/ })).toBeVisible();
  await rows.nth(2).press("m");
  await expect(page.getByRole("status").filter({ hasText: /Choose where/ })).toBeVisible();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await expect(tree.getByRole("treeitem", { name: /^Everybody else: (?!Nothing)/ })).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(tree.getByRole("treeitem", { name: /Everybody else: Nothing follows yet/ })).toBeVisible();
});

test("a branch is copied from one campaign and pasted into another", async ({ as }) => {
  const campaign = new CampaignPage(await as("editor"));
  const { page } = campaign;
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const other = await newCampaign(page, "Takes a copy");
  await campaign.open("cmp_vip_hero");
  await campaign.card(/Which promise works/).click();
  await page.getByRole("toolbar", { name: "This card" }).getByRole("button", { name: "More" }).click();
  await page.getByRole("menuitem", { name: "Copy with 2 cards below" }).click();
  await expect(page.getByText("3 cards copied")).toBeVisible();
  await campaign.open(other);
  await page.locator("[data-card]").first().click();
  await page.keyboard.press("Control+v");
  // Both its ways end at a Show, so it cannot stand between the entry and what follows there.
  await expect(page.getByText(/People's way ends at a Show/)).toBeVisible();
  await page.keyboard.press("a");
  await page.getByRole("option", { name: /^Decision/ }).click();
  await page.locator("[data-card]").nth(1).click();
  await page.keyboard.press("Control+v");
  await expect(campaign.card(/Which promise works/)).toBeVisible();
  await page.getByRole("radio", { name: "Outline" }).click();
  await expect(page.getByRole("treeitem")).toHaveCount(6);
});

test("the flow in sentences: a value is changed where it stands, and the whole can be copied", async ({ as }) => {
  const campaign = new CampaignPage(await as("editor"));
  const { page } = campaign;
  await campaign.open(await newCampaign(page, "In sentences"));
  await page.locator("[data-card]").first().click();
  await page.keyboard.press("a");
  await page.getByRole("option", { name: /^Decision/ }).click();
  await campaign.settings.getByRole("button", { name: "Add condition" }).click();
  await page.getByPlaceholder(/^Search: country/).fill("Orders");
  await page.getByRole("option", { name: /^Orders/ }).first().click();
  await expect(campaign.settings.getByRole("combobox", { name: "How Orders is compared" }), "an amount is at least something, before anybody said otherwise").toHaveText("is at least");
  await campaign.settings.getByRole("spinbutton", { name: "Orders is at least" }).or(campaign.settings.getByRole("textbox", { name: "Orders is at least" })).fill("3");
  await page.getByRole("radio", { name: "Sentence" }).click();
  await page.getByRole("button", { name: /^Orders are at least 3\. Change it$/ }).click();
  const box = page.getByRole("dialog", { name: "Orders is at least" });
  await box.getByRole("spinbutton").or(box.getByRole("textbox")).fill("5");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: /^Orders are at least 5\. Change it$/ })).toBeVisible();
  await expect(page).toHaveURL(/view=sentence/);
  await expect(campaign.saved).toBeVisible();

  // Names, by pointer; Enter is done with it. One undo takes back what was typed in one go.
  await page.getByRole("button", { name: "Branch 1. Rename branch" }).click();
  await page.getByRole("dialog", { name: "Rename branch" }).getByRole("textbox").fill("Regulars");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Regulars. Rename branch" })).toBeFocused();
  await page.keyboard.press("Control+z");
  await expect(page.getByRole("button", { name: "Branch 1. Rename branch" })).toBeVisible();
  await page.keyboard.press("Control+Shift+z");
  await expect(page.getByRole("button", { name: "Regulars. Rename branch" })).toBeVisible();

  // By keyboard alone: line by line, through a line, and from a line to its settings.
  const lines = page.getByRole("list", { name: "Flow" }).getByRole("listitem");
  await lines.first().focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowDown");
  await expect(lines.nth(1)).toBeFocused();
  await expect(lines.nth(1)).toHaveAttribute("aria-current", "true");
  await page.keyboard.press("Tab");
  await expect(lines.nth(1).getByRole("button", { name: /Rename decision$/ })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "Rename decision" }).getByRole("textbox")).toBeFocused();
  await page.keyboard.type("Bought before?");
  await page.keyboard.press("Enter");
  await expect(lines.nth(1)).toContainText("Bought before?");
  await lines.nth(1).focus();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(campaign.settings.getByRole("textbox", { name: "Name", exact: true })).toBeFocused();
});

test("the flow in sentences: an audience is chosen anew where it stands, and shares are changed together until they add up", async ({ as }) => {
  const campaign = new CampaignPage(await as("editor"));
  const { page } = campaign;
  await campaign.open(`${await newCampaign(page, "Shares in sentences")}?view=sentence`);
  const lines = page.getByRole("list", { name: "Flow" }).getByRole("listitem");
  await lines.first().press("a");
  await expect(page.getByRole("dialog", { name: "What follows" }).getByRole("option", { name: /^Decision/ })).toBeVisible();
  await page.keyboard.type("returning");
  await expect(page.getByRole("dialog", { name: "What follows" }).getByRole("option").first()).toContainText("Decision: Returning VIPs");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Returning VIPs. Choose another audience" }).click();
  await page.getByRole("dialog", { name: "Choose an audience" }).getByPlaceholder("Search audiences…").fill("Cart");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Cart abandoners. Choose another audience" })).toBeFocused();

  await lines.last().press("Home");
  await page.keyboard.press("a");
  await page.getByRole("option", { name: /^Split/ }).click();
  await page.getByRole("button", { name: "50 %. Change the shares" }).first().click();
  const box = page.getByRole("dialog", { name: "Change shares" });
  await box.getByRole("textbox", { name: "Share of A, in per cent" }).fill("30");
  await expect(box.getByRole("status")).toHaveText("Adds up to 80 %: 20 % are left over.");
  await box.getByRole("textbox", { name: "Share of B, in per cent" }).fill("70");
  await expect(box.getByRole("status")).toHaveText("Adds up to 100 %.");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "30 %. Change the shares" })).toBeFocused();
  await page.keyboard.press("Control+z");
  await expect(page.getByRole("button", { name: "50 %. Change the shares" })).toHaveCount(2);
});

test("the flow in sentences: where it shows and what a note says are changed where they stand, by pointer and by key", async ({ as }) => {
  const campaign = new CampaignPage(await as("editor"));
  const { page } = campaign;
  await campaign.open(`${await newCampaign(page, "Places in sentences")}?view=sentence`);
  const lines = page.getByRole("list", { name: "Flow" }).getByRole("listitem");
  await lines.first().focus();
  await page.keyboard.press("Shift+Tab");
  await expect(lines.first(), "whoever only goes past a line has not chosen it").not.toHaveAttribute("aria-current");
  await page.getByRole("button", { name: "Home hero. Choose placements" }).click();
  const places = page.getByRole("dialog", { name: "Choose placements" });
  await places.click({ position: { x: 3, y: 3 } });
  await expect(campaign.settings.getByRole("heading", { name: "Entry" }), "the rim of a panel is not the line behind it").toHaveCount(0);
  await places.getByRole("checkbox", { name: /^App story/ }).click();
  await page.keyboard.press("Escape");
  await expect(lines.first()).toHaveText("Every visitor, in Home hero, App story.");
  await page.getByRole("button", { name: "Note", exact: true }).click();
  const note = lines.filter({ hasText: "Note:" });
  await page.getByRole("button", { name: "Empty note. Edit note" }).click();
  await page.getByRole("dialog", { name: "Edit note" }).getByRole("textbox", { name: /^Text/ }).fill("Ask Ada first");
  await page.keyboard.press("Escape");
  await expect(note).toHaveText("Note: Ask Ada first.");

  // The same by keyboard: a line, through the line, and back where one was.
  await note.focus();
  await page.keyboard.press("Home");
  await expect(lines.first()).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Home hero, App story. Choose placements" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(places.getByRole("checkbox").first()).toBeFocused();
  await places.getByRole("checkbox", { name: /^App story/ }).press("Space");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Home hero. Choose placements" })).toBeFocused();
  await expect(lines.first()).toHaveText("Every visitor, in Home hero.");
  await page.keyboard.press("Control+z");
  await expect(lines.first()).toHaveText("Every visitor, in Home hero, App story.");
});

test("the flow in sentences: where nothing follows yet, one press or Enter on the line offers what can be added, as in the outline", async ({ as }) => {
  const campaign = new CampaignPage(await as("editor"));
  const { page } = campaign;
  await campaign.open(`${await newCampaign(page, "What follows in sentences")}?view=sentence`);
  const lines = page.getByRole("list", { name: "Flow" }).getByRole("listitem");
  const offered = page.getByRole("dialog", { name: "What follows" });
  await lines.first().press("a");
  await offered.getByRole("option", { name: /^Decision/ }).click();
  const open = lines.filter({ hasText: "nothing follows yet." });
  await open.press("Enter");
  await expect(offered.getByRole("option", { name: /^Show/ })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(open).toBeFocused();
  await page.getByRole("button", { name: "nothing follows yet. Add what happens" }).click();
  await offered.getByRole("option", { name: /^Show/ }).click();
  await expect(open).toHaveCount(0);
});

test("the flow in sentences by keyboard, on a page opened just now: Tab leads to its first line, and Enter from a line to its settings however late they come", async ({ as }) => {
  const campaign = new CampaignPage(await as("editor"));
  const { page } = campaign;
  await campaign.open("cmp_snow_story?view=sentence");
  const lines = page.getByRole("list", { name: "Flow" }).getByRole("listitem");
  await expect(lines.first()).toBeVisible();
  // As over a slow line: what is not here yet comes a second later.
  await page.route(/\.js($|\?)/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await route.continue();
  });
  await page.getByRole("toolbar", { name: "New card" }).getByRole("button", { name: "Search" }).focus();
  await page.keyboard.press("Tab");
  await expect(lines.first()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(lines.first()).toHaveAttribute("aria-current", "true");
  await expect(campaign.settings.locator(":focus")).toHaveRole("checkbox");

  // Keys speak of the line they are pressed on, also when it is not the one that is chosen.
  await lines.nth(1).focus();
  await page.keyboard.press("Enter");
  await expect(lines.nth(1)).toHaveAttribute("aria-current", "true");
  await expect(campaign.settings.getByRole("textbox", { name: "Name", exact: true })).toBeFocused();
});
