import { type Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { appUrl, workspace } from "../product";

const headers = { "Thenwise-Workspace": workspace, Origin: appUrl };

async function makeCampaign(page: Page, name: string): Promise<{ readonly id: string; readonly revision: number }> {
  const made = await page.request.post(`${appUrl}/api/v1/campaigns`, { headers, data: { name, placements: ["home-note"] } });
  expect(made.status(), await made.text()).toBe(201);
  return made.json();
}

async function publishToStaging(page: Page, campaigns: readonly { readonly id: string; readonly revision: number }[]): Promise<void> {
  const environments = await page.request.get(`${appUrl}/api/v1/environments`, { headers });
  const { data }: { data: { key: string; live: { number: number } | null }[] } = await environments.json();
  const live = data.find(({ key }) => key === "staging")?.live?.number ?? null;
  const wanted = campaigns.map(({ id, revision }) => ({ id, revision }));
  const released = await page.request.post(`${appUrl}/api/v1/environments/staging/releases`, { headers: { ...headers, "Idempotency-Key": `where ${campaigns[0]?.id ?? ""}` }, data: { campaigns: wanted, withdraw: [], live, note: "" } });
  expect(released.status(), await released.text()).toBe(201);
}

/** The bar of an open campaign. */
const barOf = (page: Page) => page.locator("header").filter({ has: page.getByRole("link", { name: "All campaigns" }) });

test("whoever has a campaign open sees within seconds what others did with it", async ({ as }) => {
  const [mine, theirs] = [await as("viewer"), await as("admin")];
  const name = `Followed ${Date.now()}`;
  const campaign = await makeCampaign(theirs, name);
  await mine.goto(`/${workspace}/campaigns/${campaign.id}`);
  const bar = barOf(mine);
  await expect(bar.getByText("Draft", { exact: true })).toBeVisible();

  await publishToStaging(theirs, [campaign]);
  await expect(bar.getByText("Live in Staging", { exact: true })).toBeVisible();
  await expect(mine.getByText("This campaign stands otherwise now: Live in Staging")).toBeVisible();

  await theirs.goto(`/${workspace}/campaigns?q=${name.replace(" ", "+")}`);
  const row = theirs.getByRole("main").getByRole("listitem").filter({ hasText: name });
  await row.getByRole("button", { name: `What to do with ${name}` }).click();
  await theirs.getByRole("menuitem", { name: "Pause", exact: true }).click();
  await expect(bar.getByText("Paused in Staging", { exact: true })).toBeVisible();

  await row.getByRole("button", { name: `What to do with ${name}` }).click();
  await theirs.getByRole("menuitem", { name: "Archive", exact: true }).click();
  await expect(bar.getByText("Archived", { exact: true })).toBeVisible();
});

test("list, campaign, Today and palette say alike where a campaign is live", async ({ as }) => {
  const page = await as("admin");
  const name = `Alike ${Date.now()}`;
  const campaign = await makeCampaign(page, name);
  await publishToStaging(page, [campaign]);
  await page.goto(`/${workspace}/campaigns?q=${name.replace(" ", "+")}`);
  const row = page.getByRole("main").getByRole("listitem").filter({ hasText: name });
  await expect(row.getByText("Live in Staging", { exact: true })).toBeVisible();

  await page.goto(`/${workspace}`);
  const ours = page.getByRole("main").getByRole("listitem").filter({ hasText: name });
  await expect(ours.getByText("Live outside Production", { exact: true })).toBeVisible();
  await expect(page.getByRole("article").filter({ hasText: "Staging" }).getByText("Live in Staging", { exact: true })).toBeVisible();

  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").fill(name);
  await expect(page.getByRole("option", { name: new RegExp(name) })).toContainText("Live in Staging");

  await page.goto(`/${workspace}/campaigns/${campaign.id}`);
  await expect(barOf(page).getByText("Live in Staging", { exact: true })).toBeVisible();
});

test("what was published to staging is seen on the demo shop as staging shows it, and what the demo has no place for is said", async ({ as }) => {
  const page = await as("admin");
  const place = await page.request.post(`${appUrl}/api/v1/placements`, { headers, data: { key: "cart-popup", name: "Cart popup", description: "", channel: "web", contentType: "text", baseline: null } });
  expect([201, 409]).toContain(place.status());
  const made = await page.request.post(`${appUrl}/api/v1/campaigns`, { headers, data: { name: "Tried in staging", placements: ["home-note", "cart-popup"] } });
  const { id }: { id: string } = await made.json();
  await page.goto(`/${workspace}/campaigns/${id}`);
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  await page.getByRole("radio", { name: /^Staging/ }).click();
  await page.getByRole("button", { name: /^Publish release \d+ to staging now$/ }).click();
  const done = page.getByRole("dialog", { name: /^Release \d+ is live in staging$/ });
  await expect(done.getByText("Nothing in the demo shows “Cart popup”: no page of it has that placement.")).toBeVisible();
  await done.getByRole("link", { name: "See the demo shop" }).click();
  await expect(page).toHaveURL(/\/demo\?environment=staging/);
  await expect(page.getByText("This is Staging: visitors see Production.")).toBeVisible();
  const bar = page.getByRole("navigation", { name: "Visit as" });
  await expect(bar.getByRole("link", { name: "Staging" })).toHaveAttribute("aria-current", "true");
  await bar.getByRole("link", { name: "Newsletter" }).click();
  await expect(page.getByText("This is Staging: visitors see Production.")).toBeVisible();
  await page.getByRole("navigation", { name: "Visit as" }).getByRole("link", { name: "Production" }).click();
  await expect(page.getByText("This is Staging")).toHaveCount(0);
});
