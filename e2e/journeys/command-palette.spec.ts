import { expect, test } from "../fixtures";
import { CampaignPage } from "../pages/campaign-page";
import { CommandPalette } from "../pages/command-palette";
import { workspace } from "../product";

test("everything is found by name, by keyboard alone, and what was used last stands on top", async ({ as }) => {
  const page = await as("admin");
  const palette = new CommandPalette(page);
  await page.goto(`/${workspace}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await palette.take("releases", /^Releases/);
  await expect(page).toHaveURL(/\/releases$/);
  await palette.take("release 1 in prod", /^Release 1 in Production/);
  await expect(page).toHaveURL(/\/releases\/production\/1$/);
  await palette.take("victoria", /^Victoria/);
  await expect(page.getByRole("dialog", { name: "Victoria" })).toBeVisible();
  await page.keyboard.press("Escape");
  await palette.take("audit", /^Audit/);
  await expect(page).toHaveURL(/\/settings\/audit$/);
  await palette.take("welcome back vip", /^Welcome back, VIP/);
  await expect(page).toHaveURL(/\/campaigns\/cmp_vip_hero/);
  await palette.open();
  await expect(palette.box.getByRole("group", { name: "Recent" }).getByRole("option").first()).toHaveAccessibleName(/VIP/);
  await palette.input.fill("new");
  await page.keyboard.press("ArrowDown");
  await expect(palette.options.nth(1)).toHaveAttribute("aria-selected", "true");
  await palette.input.fill("nothing is called so");
  await expect(palette.box.getByRole("status")).toHaveText("Nothing found");
  await page.keyboard.press("Escape");
  await expect(palette.box).toHaveCount(0);
});

test("in a campaign: a card by what it asks, a preview as somebody, the publish dialog", async ({ as }) => {
  const campaign = new CampaignPage(await as("admin"));
  const { page } = campaign;
  const palette = new CommandPalette(page);
  await campaign.open("cmp_vip_hero");
  await palette.take("which promise", /^Which promise works/);
  await expect(campaign.settings.getByRole("textbox", { name: "Name", exact: true })).toHaveValue(/Which promise works/);
  // A card is found by what it says on itself, also where nobody gave it a name.
  await palette.take("every visitor", /^Every visitor/);
  await expect(campaign.settings.getByRole("heading", { name: "Entry" })).toBeVisible();
  await palette.take("preview as victoria", /^Victoria/);
  await expect(page.getByRole("heading", { name: "What Victoria sees" })).toBeVisible();
  await palette.take("preview as greta", /^Greta/);
  await expect(campaign.face("Greta"), "at the far end of the strip").toBeInViewport({ ratio: 1 });
  await palette.take("publish", /^Publish this campaign/);
  const publish = page.getByRole("dialog").filter({ has: page.getByRole("button", { name: /^Publish release/ }) });
  await expect(publish).toBeVisible();
  // What is half done in a dialog is not left by a key.
  await page.keyboard.press("Control+k");
  await expect(palette.box).toHaveCount(0);
});

test("what is typed before the palette is there is kept for it, and is no key of the page", async ({ as }) => {
  const page = await as("admin");
  const campaign = new CampaignPage(page);
  const palette = new CommandPalette(page);
  await campaign.open("cmp_vip_hero");
  await campaign.card(/Who is coming/).click();
  await expect(campaign.settings.getByRole("heading", { name: "Decision" })).toBeVisible();
  // Its scripts come late. A letter of "audit" would add a card after the chosen one, or duplicate it.
  await page.route("**/*.js", async (route) => {
    await new Promise((arrived) => setTimeout(arrived, 400));
    await route.continue();
  });
  await page.keyboard.press("Control+k");
  await page.keyboard.type("audit");
  await expect(palette.input).toHaveValue("audit");
  await expect(palette.options.first()).toHaveAccessibleName(/^Audit/);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Undo (Ctrl Z)" })).toBeDisabled();
});

test("it begins things, and only those that the role allows", async ({ as }) => {
  const editor = await as("editor");
  await editor.goto(`/${workspace}/releases`);
  await new CommandPalette(editor).take("new campaign", /^New campaign/);
  await expect(editor.getByRole("dialog", { name: /campaign/i })).toBeVisible();
  await expect(editor).toHaveURL(/\/campaigns$/);
  await editor.keyboard.press("Escape");
  await new CommandPalette(editor).take("new content", /^New content type/);
  await expect(editor.getByRole("dialog", { name: "New content type" })).toBeVisible();
  const viewer = await as("viewer");
  const palette = new CommandPalette(viewer);
  await viewer.goto(`/${workspace}/campaigns/cmp_vip_hero`);
  await expect(viewer.getByRole("list", { name: "What each persona gets" })).toBeVisible();
  await palette.open();
  for (const typed of ["new campaign", "publish", "take offline"]) {
    await palette.input.fill(typed);
    await expect(palette.options.filter({ hasText: /^(New campaign|Publish this|Take this)/ }), typed).toHaveCount(0);
  }
});

test("colours and the closeness of rows are changed, and the rows stay as this person wants them", async ({ as }) => {
  const page = await as("admin", { colorScheme: "light" });
  const palette = new CommandPalette(page);
  await page.goto(`/${workspace}/attributes`);
  const row = page.getByRole("row").nth(1);
  await expect(row).toBeVisible();
  const roomy = (await row.boundingBox())?.height ?? 0;
  await palette.take("compact", /^Compact rows/);
  await expect.poll(async () => (await row.boundingBox())?.height ?? 0).toBeLessThan(roomy);
  await palette.take("dark colours", /^Dark colours/);
  await expect(page.locator("html")).toHaveClass(/dark/);
  await page.reload();
  await expect(page.getByRole("radio", { name: "Compact rows" })).toBeChecked();
  expect((await row.boundingBox())?.height ?? roomy).toBeLessThan(roomy);
});

test("on a phone a button leads in", async ({ as }) => {
  const page = await as("viewer");
  const palette = new CommandPalette(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`/${workspace}`);
  await page.getByRole("button", { name: "Find or do anything" }).click();
  await palette.input.fill("personas");
  await palette.options.filter({ hasText: "Personas" }).first().click();
  await expect(page).toHaveURL(/\/personas$/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
