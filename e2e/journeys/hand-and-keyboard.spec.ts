import { type Locator, type Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { CampaignPage } from "../pages/campaign-page";
import { appUrl, workspace } from "../product";
import { stillView } from "../still-view";

async function newCampaign(page: Page, name: string): Promise<string> {
  const made = await page.request.post(`${appUrl}/api/v1/campaigns`, { headers: { "Thenwise-Workspace": workspace, Origin: appUrl }, data: { name, placements: ["home-hero"] } });
  const { id }: { id: string } = await made.json();
  return id;
}

declare global {
  // What the test keeps of the words that are painted.
  var thenwisePainted: string[] | undefined;
}

test("the canvas by keyboard alone: the focus is on a card after every deed, and never falls out of the drawing", async ({ as }) => {
  const campaign = new CampaignPage(await as("editor"));
  const { page } = campaign;
  await campaign.open(await newCampaign(page, "Focus stays"));
  const entry = campaign.card(/Starts here/);
  const decision = campaign.card(/Decision/);
  const menu = page.getByRole("dialog", { name: "What follows" });

  // Whoever comes by Tab, before anything was chosen, means the card that has the focus.
  await page.getByRole("group", { name: /^Drawing/ }).focus();
  await page.keyboard.press("Tab");
  await expect(entry).toBeFocused();
  await page.keyboard.press("a");
  await expect(menu).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(entry).toBeFocused();

  await page.keyboard.press("a");
  await campaign.search("decision");
  await page.keyboard.press("Enter");
  await expect(decision).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(campaign.settings.getByLabel("Name", { exact: true })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(decision).toBeFocused();

  // Nor does whatever opens over the page keep it.
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog", { name: "Find or do anything" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(decision).toBeFocused();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keyboard" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(decision).toBeFocused();

  await page.keyboard.press("f");
  await page.getByRole("button", { name: "Show 1 folded card" }).focus();
  await page.keyboard.press("Enter");
  await expect(decision).toBeFocused();

  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("button", { name: /^Branch 1: nothing follows yet/ })).toBeFocused();
  await page.keyboard.press("d");
  await expect(page.getByRole("button", { name: /^Branch 2: nothing follows yet/ })).toBeFocused();
  await page.keyboard.press("Delete");
  await expect(page.getByText("Branch “Branch 2” removed")).toBeVisible();
  await expect(decision).toBeFocused();
  await page.keyboard.press("Delete");
  await expect(page.getByRole("dialog", { name: "There are cards below this one" })).toBeVisible();
  // Nothing is undone behind a question.
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Escape");
  await expect(page.locator("[data-open]")).toHaveCount(1);
  await expect(decision).toBeFocused();

  // What was undone is gone; the keyboard goes on at what led to it.
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await expect(decision).toHaveCount(0);
  await expect(entry).toBeFocused();
});

test("cards chosen with Shift and the arrows are each seen and have the focus", async ({ as }) => {
  const campaign = new CampaignPage(await as("editor"));
  const { page } = campaign;
  await campaign.open("cmp_snow_story");
  await page.getByRole("button", { name: "Zoom in (+)" }).click();
  await campaign.card(/Starts here/).click();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  const first = await page.locator(":focus").getAttribute("data-card");
  await page.keyboard.press("Shift+ArrowRight");
  await expect(page.locator(":focus[data-card]")).not.toHaveAttribute("data-card", first ?? "");
  await expect(page.locator(":focus")).toBeInViewport({ ratio: 0.99 });
  await expect(page.getByRole("status").filter({ hasText: "2 cards chosen" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("status").filter({ hasText: "2 cards chosen" })).toHaveCount(0);
});

test("a right click and Shift F10 open the menu of what was pressed; a branch with cards is removed only after it says which", async ({ as }) => {
  const campaign = new CampaignPage(await as("editor"));
  const { page } = campaign;
  await campaign.open(await newCampaign(page, "By menu"));
  const menu = page.getByRole("menu", { name: "What can be done here" });
  const palette = page.getByRole("toolbar", { name: "New card" });

  await palette.getByRole("button", { name: "Search" }).click();
  await campaign.search("decision");
  await page.keyboard.press("Enter");
  await expect(campaign.card(/Decision/)).toBeFocused();

  await page.getByRole("button", { name: /^Branch 1: nothing follows yet/ }).click({ button: "right" });
  await menu.getByRole("menuitem", { name: /^Add something here/ }).click();
  await campaign.search("show");
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-card]")).toHaveCount(4);

  await campaign.card(/Decision/).click();
  await page.keyboard.press("Shift+F10");
  await expect(menu.getByRole("menuitem", { name: /^Copy with 2 cards below/ })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(campaign.card(/Decision/)).toBeFocused();

  await page.locator("[data-way]").filter({ hasText: "Branch 1" }).click({ button: "right" });
  await menu.getByRole("menuitem", { name: /^Remove the branch/ }).click();
  // The panel asks the same before it takes cards away.
  await page.getByRole("dialog", { name: "There are cards below this branch" }).getByRole("button", { name: "Cancel" }).click();
  await campaign.settings.getByRole("button", { name: "Move, duplicate or remove branch 1" }).click();
  await page.getByRole("menuitem", { name: "Remove" }).click();
  await page.getByRole("dialog", { name: "There are cards below this branch" }).getByRole("button", { name: "Remove the branch and its card" }).click();
  await expect(page.locator("[data-card]")).toHaveCount(3);
  await expect(campaign.card(/Decision/)).toBeFocused();
  await page.getByRole("region", { name: /Notifications/ }).getByRole("button", { name: "Undo" }).click();
  await expect(page.locator("[data-card]")).toHaveCount(4);

  // What was deleted leaves its place open, and the keyboard is there.
  await page.locator("[data-card]").filter({ hasText: "Show" }).first().click();
  await page.keyboard.press("Delete");
  await expect(page.locator(":focus")).toHaveAccessibleName(/nothing follows yet/);
});

test("several cards are cut and pasted at once, and text that is no whole cards says what is wrong with it", async ({ as }) => {
  const campaign = new CampaignPage(await as("editor"));
  const { page } = campaign;
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await campaign.open(await newCampaign(page, "By clipboard"));
  // A double click is meant once, and with nothing chosen the card stands right after the entry.
  await page.getByRole("toolbar", { name: "New card" }).getByRole("button", { name: "Decision" }).dblclick();
  await expect(page.locator("[data-card]")).toHaveCount(3);
  await page.keyboard.press("Control+a");
  await expect(page.getByRole("status").filter({ hasText: "2 cards chosen" })).toBeVisible();
  await page.keyboard.press("Control+x");
  await expect(page.getByText("2 cards cut.")).toBeVisible();
  await expect(page.locator("[data-card]")).toHaveCount(1);
  await expect(campaign.card(/Starts here/)).toBeFocused();
  await page.keyboard.press("Control+v");
  await expect(page.locator("[data-card]")).toHaveCount(3);

  await page.evaluate(() => navigator.clipboard.writeText('{"thenwise":"cards","format":1,"nodes":[{'));
  await page.keyboard.press("Control+v");
  await expect(page.getByText(/begins like copied cards, and it is not whole/)).toBeVisible();
  await page.evaluate(() => navigator.clipboard.writeText('{"thenwise":"cards","format":1,"nodes":[{"id":"nod_000000000001","kind":"note","near":null}],"edges":[]}'));
  await page.keyboard.press("Control+v");
  await expect(page.getByText(/have a fault at “nodes 1 text”/)).toBeVisible();
  await expect(page.locator("[data-card]")).toHaveCount(3);
});

test("Shift and a drag over the ground choose the cards within, and Esc gives back what was chosen", async ({ as }) => {
  const campaign = new CampaignPage(await as("editor"));
  const { page } = campaign;
  await campaign.open(await newCampaign(page, "By lasso"));
  await page.getByRole("toolbar", { name: "New card" }).getByRole("button", { name: "Decision" }).dblclick();
  await expect(page.locator("[data-card]")).toHaveCount(3);
  await page.getByRole("button", { name: /^Fit the whole flow/ }).click();
  const space = await page.locator(".react-flow").boundingBox();
  if (space === null) throw new Error("There is no drawing");
  const chosen = page.getByRole("status").filter({ hasText: "2 cards chosen" });
  const view = await stillView(page);

  await page.keyboard.down("Shift");
  await page.mouse.move(space.x + 8, space.y + 8);
  await page.mouse.down();
  await page.mouse.move(space.x + space.width - 8, space.y + space.height / 2, { steps: 3 });
  await page.mouse.move(space.x + space.width - 8, space.y + space.height - 8, { steps: 3 });
  await expect(chosen).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(chosen).toBeHidden();
  await page.mouse.up();

  await page.mouse.move(space.x + 8, space.y + 8);
  await page.mouse.down();
  await page.mouse.move(space.x + space.width - 8, space.y + space.height - 8, { steps: 6 });
  await page.mouse.up();
  await page.keyboard.up("Shift");
  await expect(chosen).toBeVisible();
  expect(await stillView(page)).toBe(view);
  await page.keyboard.press("Delete");
  await expect(page.locator("[data-card]")).toHaveCount(1);
});

test("the outline by mouse: a row folds at its arrow, a note is told as a note, and what was deleted leaves its place chosen", async ({ as }) => {
  const campaign = new CampaignPage(await as("editor"));
  const { page } = campaign;
  await campaign.open(`${await newCampaign(page, "Outline by mouse")}?view=outline`);
  const rows = page.getByRole("treeitem");
  const palette = page.getByRole("toolbar", { name: "New card" });
  await palette.getByRole("button", { name: "Decision" }).click();
  await expect(rows).toHaveCount(4);
  await expect(page.getByRole("treeitem", { name: /^A decision that asks nothing yet/ })).toBeFocused();
  await palette.getByRole("button", { name: "Note" }).click();
  await campaign.settings.getByLabel("Text").fill("Ask legal first");
  await expect(page.getByRole("treeitem", { name: "Note: Ask legal first" })).toBeVisible();

  await page.getByRole("treeitem", { name: /^A decision that asks nothing yet/ }).locator("[data-fold]").click();
  await expect(rows).toHaveCount(3);
  await page.getByRole("treeitem", { name: /^A decision that asks nothing yet/ }).locator("[data-fold]").click();
  await expect(rows).toHaveCount(5);

  await page.getByRole("treeitem", { name: /^Everybody else/ }).click();
  await page.getByRole("treeitem", { name: /^Everybody else/ }).press("Delete");
  await expect(page.getByRole("treeitem", { name: /^Everybody else: Nothing follows yet/ })).toBeFocused();
  await page.keyboard.press("Delete");
  await expect(page.getByText("“Everybody else” cannot be removed here: only branches can.")).toBeVisible();
});

test("the notice of a deletion takes back that and nothing that was done since", async ({ as }) => {
  const campaign = new CampaignPage(await as("editor"));
  const { page } = campaign;
  await campaign.open(await newCampaign(page, "Notices"));
  const show = campaign.card(/Leave the page as it is/);
  const undo = page.getByRole("listitem").filter({ hasText: "Deleted" }).getByRole("button", { name: "Undo" });
  await show.click();
  await page.keyboard.press("Delete");
  await expect(show).toHaveCount(0);
  await undo.click();
  await expect(show).toBeVisible();

  await show.click();
  await page.keyboard.press("Delete");
  await expect(show).toHaveCount(0);
  await page.keyboard.press("a");
  await page.getByRole("option", { name: /^Split/ }).click();
  await undo.click();
  await expect(page.getByText("More was changed since then.")).toBeVisible();
  await expect(campaign.card(/Split/)).toBeVisible();
});

test("in a small drawing every + is still large enough to be hit, and covers no card", async ({ as }) => {
  const campaign = new CampaignPage(await as("editor"));
  const { page } = campaign;
  await campaign.open("cmp_snow_story");
  for (let step = 0; step < 5; step += 1) {
    await page.getByRole("button", { name: "Zoom out (−)" }).click();
    await stillView(page);
    const cards = await boxesOf(page.locator("[data-card], [data-open]"));
    const circles = await boxesOf(page.getByRole("button", { name: "Add something here" }));
    expect(circles.length).toBeGreaterThan(1);
    expect(circles.filter(({ width, height }) => width < 24 || height < 24)).toEqual([]);
    expect(circles.filter((circle) => cards.some((card) => overlap(circle, card)))).toEqual([]);
  }
  await page.getByRole("button", { name: "Add something here" }).last().click();
  await expect(page.getByRole("dialog", { name: "What follows" })).toBeVisible();
});

test("from afar the cards still say what they are called, for as long as a word fits", async ({ as }) => {
  const campaign = new CampaignPage(await as("editor"));
  const { page } = campaign;
  await page.addInitScript(() => {
    const painted: string[] = [];
    const write = CanvasRenderingContext2D.prototype.fillText;
    CanvasRenderingContext2D.prototype.fillText = function (text, ...place) {
      painted.push(text);
      write.call(this, text, ...place);
    };
    Object.assign(globalThis, { thenwisePainted: painted });
  });
  await campaign.open("cmp_snow_story");
  const paintedAfter = async (steps: number): Promise<string> => {
    for (let step = 0; step < steps; step += 1) {
      await page.getByRole("button", { name: "Zoom out (−)" }).click();
      await stillView(page);
    }
    return page.evaluate(() => (globalThis.thenwisePainted ?? []).splice(0).join(" "));
  };
  expect(await paintedAfter(6)).toMatch(/Every visitor .*The usual story/);
  await expect(page.getByRole("img", { name: /^The flow from afar/ })).toBeVisible();
  await paintedAfter(8);
  expect(await paintedAfter(1)).toBe("");
});

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

const boxesOf = (places: Locator): Promise<readonly Box[]> => places.evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect()).map(({ x, y, width, height }) => ({ x, y, width, height })));

const overlap = (one: Box, other: Box): boolean => one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height;
