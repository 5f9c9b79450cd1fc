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

test("whoever has a campaign open sees within seconds what others did with it", async ({ as }) => {
  const [mine, theirs] = [await as("viewer"), await as("admin")];
  const campaign = await makeCampaign(theirs, "Followed by its badge");
  await mine.goto(`/${workspace}/campaigns/${campaign.id}`);
  const bar = mine.getByRole("banner").filter({ hasText: "Followed by its badge" });
  await expect(bar.getByText("Draft", { exact: true })).toBeVisible();

  await publishToStaging(theirs, [campaign]);
  await expect(bar.getByText("Live in Staging", { exact: true })).toBeVisible();
  await expect(mine.getByText("This campaign stands otherwise now: Live in Staging")).toBeVisible();

  await theirs.goto(`/${workspace}/campaigns?q=followed+by`);
  const row = theirs.getByRole("main").getByRole("listitem").filter({ hasText: "Followed by its badge" });
  await row.getByRole("button", { name: "What to do with Followed by its badge" }).click();
  await theirs.getByRole("menuitem", { name: "Pause", exact: true }).click();
  await expect(bar.getByText("Paused in Staging", { exact: true })).toBeVisible();

  await row.getByRole("button", { name: "What to do with Followed by its badge" }).click();
  await theirs.getByRole("menuitem", { name: "Archive", exact: true }).click();
  await expect(bar.getByText("Archived", { exact: true })).toBeVisible();
});

test("list, campaign, Today and palette say alike where a campaign is live", async ({ as }) => {
  const page = await as("admin");
  const campaign = await makeCampaign(page, "Said alike");
  await publishToStaging(page, [campaign]);
  await page.goto(`/${workspace}/campaigns?q=said+alike`);
  const row = page.getByRole("main").getByRole("listitem").filter({ hasText: "Said alike" });
  await expect(row.getByText("Live in Staging", { exact: true })).toBeVisible();

  await page.goto(`/${workspace}`);
  const ours = page.getByRole("main").getByRole("listitem").filter({ hasText: "Said alike" });
  await expect(ours.getByText("Live outside Production", { exact: true })).toBeVisible();
  await expect(page.getByRole("article").filter({ hasText: "Staging" }).getByText("Live in Staging", { exact: true })).toBeVisible();

  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").fill("said alike");
  await expect(page.getByRole("option", { name: /Said alike/ })).toContainText("Live in Staging");

  await page.goto(`/${workspace}/campaigns/${campaign.id}`);
  await expect(page.getByRole("banner").filter({ hasText: "Said alike" }).getByText("Live in Staging", { exact: true })).toBeVisible();
});
