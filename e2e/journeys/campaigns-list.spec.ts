import { type Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { appUrl, workspace } from "../product";

const headers = { "Thenwise-Workspace": workspace, Origin: appUrl };

/** A campaign that shows the page as it is in the home note; live in staging. */
async function liveInStaging(page: Page, name: string): Promise<void> {
  const made = await page.request.post(`${appUrl}/api/v1/campaigns`, { headers, data: { name, placements: ["home-note"] } });
  const { id, revision }: { id: string; revision: number } = await made.json();
  const environments = await page.request.get(`${appUrl}/api/v1/environments`, { headers });
  const { data }: { data: { key: string; live: { number: number } | null }[] } = await environments.json();
  const live = data.find(({ key }) => key === "staging")?.live?.number ?? null;
  const released = await page.request.post(`${appUrl}/api/v1/environments/staging/releases`, { headers: { ...headers, "Idempotency-Key": `list ${id}` }, data: { campaigns: [{ id, revision }], withdraw: [], live, note: "" } });
  expect(released.status(), await released.text()).toBe(201);
}

test("several campaigns are paused at once, resumed at once, and archived at once", async ({ as }) => {
  const page = await as("admin");
  for (const name of ["Bulk one", "Bulk two"]) await liveInStaging(page, name);
  await page.goto(`/${workspace}/campaigns?q=bulk`);
  const rows = page.getByRole("main").getByRole("listitem").filter({ hasText: /Bulk (one|two)/ });
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText("Owner: ");
  const bar = page.getByRole("region", { name: "With the chosen campaigns" });
  const chooseBoth = async () => {
    for (const name of ["Bulk one", "Bulk two"]) await page.getByRole("checkbox", { name: `Choose ${name}` }).check();
  };

  await chooseBoth();
  await expect(bar).toContainText("2 campaigns chosen");
  await bar.getByRole("button", { name: "Pause 2" }).click();
  await expect(rows.filter({ hasText: "Paused" })).toHaveCount(2);

  await chooseBoth();
  await bar.getByRole("button", { name: "Resume 2 …" }).click();
  const dialog = page.getByRole("dialog", { name: "Resume 2 campaigns" });
  await dialog.getByRole("combobox", { name: "Environment" }).click();
  await page.getByRole("option", { name: "Staging" }).click();
  await dialog.getByRole("button", { name: "Resume in Staging" }).click();
  await expect(rows.filter({ hasText: "Live in Staging" })).toHaveCount(2);

  await chooseBoth();
  await bar.getByRole("button", { name: "Pause 2" }).click();
  await expect(rows.filter({ hasText: "Paused" })).toHaveCount(2);
  await page.getByRole("checkbox", { name: "Choose all 2" }).click();
  await bar.getByRole("button", { name: "Archive 2" }).click();
  await expect(rows).toHaveCount(0);
  await page.getByRole("listitem").filter({ hasText: "2 campaigns archived" }).getByRole("button", { name: "Undo" }).click();
  await expect(rows).toHaveCount(2);
});

test("one campaign is paused from its own menu, and that is taken back", async ({ as }) => {
  const page = await as("admin");
  await liveInStaging(page, "Stops alone");
  await page.goto(`/${workspace}/campaigns?q=stops+alone`);
  const row = page.getByRole("main").getByRole("listitem").filter({ hasText: "Stops alone" });
  await row.getByRole("button", { name: "What to do with Stops alone" }).click();
  await page.getByRole("menuitem", { name: "Pause", exact: true }).click();
  await expect(row).toContainText("Paused");
  await page.getByRole("listitem").filter({ hasText: "paused" }).getByRole("button", { name: "Undo" }).click();
  await expect(row).toContainText("Live in Staging");
});

test("the list says what stands in the way of a publish, and leads there", async ({ as }) => {
  const page = await as("editor");
  const made = await page.request.post(`${appUrl}/api/v1/campaigns`, { headers, data: { name: "Shows nowhere", placements: [] } });
  expect(made.status()).toBe(201);
  await page.goto(`/${workspace}/campaigns?q=shows+nowhere`);
  await page.getByRole("link", { name: "1 thing to do in Shows nowhere" }).click();
  await expect(page.getByRole("complementary", { name: "Findings" })).toContainText("The campaign has no placement. Choose where it shows.");
});

test("the way to the list shows the whole of it again, and going back shows what was searched for", async ({ as }) => {
  const page = await as("viewer");
  await page.goto(`/${workspace}/campaigns`);
  const search = page.getByRole("searchbox", { name: "Search campaigns" });
  await search.fill("vip");
  await expect(page).toHaveURL(/\?q=vip$/);
  await page.getByRole("navigation").getByRole("link", { name: "Campaigns" }).click();
  await expect(search).toHaveValue("");
  await page.goBack();
  await expect(search).toHaveValue("vip");
});

test("a name without a gap widens neither the list nor Today on a phone", async ({ as }) => {
  const page = await as("editor");
  const name = "Sehrlangerzusammengesetzternameohneleerzeichenderniemalsaufhört";
  const made = await page.request.post(`${appUrl}/api/v1/campaigns`, { headers, data: { name, placements: [] } });
  expect(made.status()).toBe(201);
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of ["", "/campaigns"]) {
    await page.goto(`/${workspace}${path}`);
    await expect(page.getByRole("main").getByText(name).first()).toBeVisible();
    expect(await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"), path).toBe(0);
  }
  const { id, revision }: { id: string; revision: number } = await made.json();
  await page.request.patch(`${appUrl}/api/v1/campaigns/${id}`, { headers, data: { revision, archived: true } });
});

test("what opens from a row gives the keyboard back to the row", async ({ as }) => {
  const page = await as("editor");
  await page.goto(`/${workspace}/campaigns`);
  const menu = page.getByRole("button", { name: "What to do with Welcome back, VIP" });
  await menu.press("Enter");
  await page.getByRole("menuitem", { name: "Rename…" }).press("Enter");
  await expect(page.getByRole("dialog").getByRole("textbox", { name: "Name" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(menu).toBeFocused();
});
