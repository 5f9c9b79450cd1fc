import { type Locator, type Page } from "@playwright/test";
import { appUrl, workspace } from "../product";
import { expect, test } from "../fixtures";
import { CampaignPage } from "../pages/campaign-page";

async function newCampaign(page: Page, name: string): Promise<string> {
  const made = await page.request.post(`${appUrl}/api/v1/campaigns`, { headers: { "Thenwise-Workspace": workspace, Origin: appUrl }, data: { name } });
  const { id }: { id: string } = await made.json();
  return id;
}

async function middleOf(place: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await place.boundingBox();
  if (box === null) throw new Error("It is not in view");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** As a hand drags: pressed, moved in steps, and held until the test lets go. */
async function dragOnto(page: Page, from: Locator, to: Locator): Promise<void> {
  const [start, end] = [await middleOf(from), await middleOf(to)];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps: 8 });
}

test("+ finds an audience to ask for, and a card to lead to, by what is typed", async ({ as }) => {
  const campaign = new CampaignPage(await as("editor"));
  const { page } = campaign;
  await campaign.open(await newCampaign(page, "Found by typing"));
  await page.getByRole("button", { name: "Add something here" }).first().click();
  const menu = page.getByRole("dialog", { name: "What follows" });
  await expect(menu.getByRole("option", { name: /^Show/ })).toContainText("cannot stand between two cards");
  await campaign.search("returning");
  await expect(menu.getByRole("option").first()).toContainText("Decision: Returning VIPs");
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-card]")).toHaveCount(3);
  await expect(page.getByRole("button", { name: /^Returning VIPs: nothing follows yet/ })).toBeVisible();

  await page.getByRole("button", { name: /^Returning VIPs: nothing follows yet/ }).click();
  await campaign.search("page");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: /nothing follows yet/ })).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("button", { name: /^Returning VIPs: nothing follows yet/ })).toBeVisible();
  await page.getByRole("button", { name: /^Returning VIPs: nothing follows yet/ }).click();
  await campaign.search("no such thing at all");
  await expect(menu).toContainText("Nothing of that name");
});

test("cards are dragged from the palette and lines onto cards; what may not be says why while it is tried", async ({ as }) => {
  const campaign = new CampaignPage(await as("editor"));
  const { page } = campaign;
  await campaign.open(await newCampaign(page, "By dragging"));
  const plus = page.getByRole("button", { name: "Add something here" }).first();
  const banner = page.getByRole("status").filter({ hasText: /Let go over|People's way ends|Choose the card|round in a circle|Nothing can lead back/ });
  const palette = page.getByRole("toolbar", { name: "New card" });

  await dragOnto(page, palette.getByRole("button", { name: "Show" }), plus);
  await expect(banner).toContainText("People's way ends at a Show");
  await page.keyboard.press("Escape");
  await page.mouse.up();
  await expect(page.locator("[data-card]")).toHaveCount(2);

  await dragOnto(page, palette.getByRole("button", { name: "Decision" }), plus);
  await expect(banner).toContainText("Let go over");
  await page.mouse.up();
  await expect(page.locator("[data-card]")).toHaveCount(3);
  const open = page.getByRole("button", { name: /nothing follows yet/ });
  await expect(open).toHaveCount(1);

  await dragOnto(page, open, page.locator("[data-card]").first());
  await expect(banner).toContainText("Nothing can lead back to the entry.");
  await page.mouse.up();
  await expect(page.getByText("Nothing can lead back to the entry.")).toBeVisible();
  await expect(open).toHaveCount(1);

  await dragOnto(page, open, page.locator("[data-card]").last());
  await page.mouse.up();
  await expect(open).toHaveCount(0);
  await expect(campaign.saved).toBeVisible();
});

test("a new card is seen whole with what stands right beside it, its open ends too, wherever it is added", async ({ as }) => {
  const campaign = new CampaignPage(await as("editor"));
  const { page } = campaign;
  await page.setViewportSize({ width: 1280, height: 800 });
  await campaign.open(await newCampaign(page, "Seen whole"));
  await page.getByRole("button", { name: "Add something here" }).first().click();
  for (const isLeft of [true, true, true, false]) {
    await page.getByRole("option", { name: /^Decision/ }).click();
    const made = page.locator(":focus[data-card]");
    await expect(made).toBeInViewport({ ratio: 1 });
    const id = await made.getAttribute("data-card");
    await expect(page.locator(`[data-open][data-from="${id}"]`).first()).toBeInViewport({ ratio: 1 });
    for (const end of await page.locator(`[data-open][data-from="${id}"]`).all()) await expect(end).toBeInViewport({ ratio: 1 });
    const { x, y } = await middleOf(made);
    for (const neighbour of await besides(page, { x, y })) await expect(neighbour).toBeInViewport({ ratio: 1 });
    const ends = page.getByRole("button", { name: /nothing follows yet/ });
    await (isLeft ? ends.first() : ends.last()).click();
  }
});

/** The cards and open ends whose middle is less than one card and its gap away, in the same row. */
async function besides(page: Page, of: { readonly x: number; readonly y: number }): Promise<readonly Locator[]> {
  const found: Locator[] = [];
  for (const each of await page.locator("[data-card], [data-open]").all()) {
    const { x, y } = await middleOf(each);
    if (Math.abs(y - of.y) < 24 && x !== of.x && Math.abs(x - of.x) < 300) found.push(each);
  }
  return found;
}
