import { createHash } from "node:crypto";
import { type Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { CampaignPage } from "../pages/campaign-page";
import { SignInPage } from "../pages/sign-in-page";
import { appUrl, workspace } from "../product";
import { openOwnInstallation } from "./own-installation";
import { bombPng, photo, plainPng } from "@/lib/server/pictures/picture-files.cases";

const harmless = {
  "content-type": "image/webp",
  "x-content-type-options": "nosniff",
  "content-security-policy": "sandbox; default-src 'none'",
  "cross-origin-resource-policy": "cross-origin",
  "cache-control": "public, max-age=31536000, immutable",
};

/** A new campaign for the shop's hero, with a variant begun. */
async function variantOf(page: Page, base: string): Promise<CampaignPage> {
  const campaign = new CampaignPage(page);
  const made = await page.request.post(`${base}/api/v1/campaigns`, { headers: { "Thenwise-Workspace": workspace, Origin: base }, data: { name: "With a picture", placements: ["home-hero"] } });
  const { id }: { id: string } = await made.json();
  await campaign.open(id);
  await page.locator("[data-card]").last().click();
  await campaign.settings.getByRole("button", { name: "Make a variant" }).first().click();
  return campaign;
}

test("what is no picture for visitors is refused with a sentence, and the variant stays as it was", async ({ as, mayLog }) => {
  // A refusal is an answer of 4xx, which browsers write down.
  mayLog(/the server responded with a status of 4/);
  const { page, settings } = await variantOf(await as("editor"), appUrl);
  const file = settings.getByLabel("File for: Picture");
  for (const { name, buffer, says } of [
    { name: "drawing.svg", buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), says: "SVG drawings are not taken, for they can carry programs." },
    { name: "huge.png", buffer: Buffer.concat([await plainPng("#224466"), Buffer.alloc(20 * 1024 * 1024)]), says: "This file is larger than 10 MB." },
    { name: "words.png", buffer: Buffer.from("I only say that I am a picture"), says: "This is no picture that browsers show." },
    { name: "bomb.png", buffer: bombPng(20_000), says: "This picture has more than 50 million pixels." },
  ]) {
    await file.setInputFiles({ name, mimeType: "image/png", buffer });
    await expect(settings.getByRole("alert").filter({ hasText: name })).toContainText(says);
  }
  await expect(settings.getByRole("button", { name: "Take the picture out: Picture" })).toBeHidden();

  // By the API alone, too, where no form looks first.
  const sent = (buffer: Buffer) => page.request.post(`${appUrl}/api/v1/media?name=x.png`, { headers: { "Thenwise-Workspace": workspace, Origin: appUrl, "content-type": "image/png" }, data: buffer });
  expect(await (await sent(Buffer.alloc(20 * 1024 * 1024))).json()).toMatchObject({ status: 413, code: "too-large" });
  expect(await (await sent(bombPng(20_000))).json()).toMatchObject({ status: 422, code: "not-a-picture" });
  const answer = await page.request.get(`${appUrl}/media/${workspace}/${"0".repeat(64)}`);
  expect([answer.status(), answer.headers()["content-security-policy"]]).toEqual([404, "sandbox; default-src 'none'"]);
});

test("a picture has a library: described once, found, chosen, and kept while something shows it", async ({ as }) => {
  const page = await as("editor");
  await page.goto(`/${workspace}/pictures`);
  await page.getByLabel("Picture files").setInputFiles([
    { name: "Blue hut.png", mimeType: "image/png", buffer: await plainPng("#2255aa", 400) },
    { name: "Red hut.png", mimeType: "image/png", buffer: await plainPng("#aa3322", 400) },
  ]);
  await page.getByRole("button", { name: "Open: Blue hut.png" }).click();
  const sheet = page.getByRole("dialog", { name: "Blue hut.png" });
  await sheet.getByRole("textbox", { name: /^What the picture shows/ }).fill("A hut in the blue hour");
  await sheet.getByRole("button", { name: "Save" }).click();
  await expect(sheet).toBeHidden();
  await page.getByRole("searchbox", { name: "Search pictures" }).fill("blue hour");
  await expect(page.getByRole("list", { name: "Pictures" }).getByRole("listitem")).toHaveCount(1);

  const { settings } = await variantOf(page, appUrl);
  await settings.getByRole("button", { name: "Choose …" }).click();
  await page.getByRole("button", { name: "Choose: Blue hut.png" }).click();
  await expect(settings.getByRole("textbox", { name: /^What the picture shows/ })).toHaveValue("A hut in the blue hour");
  const drawn = settings.frameLocator("iframe").first().getByRole("img", { name: "A hut in the blue hour" });
  await expect.poll(() => drawn.evaluate((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0))).toBe(400);
  await expect(page.getByRole("status").filter({ hasText: /^Saved$/ })).toBeVisible();

  // Another picture takes its own words along, also when nobody said any: the former were about the former.
  const saved = () => page.waitForResponse((response) => response.url().includes("/flow") && response.request().method() !== "GET" && response.ok());
  await settings.getByRole("button", { name: "Choose …" }).click();
  const withRed = saved();
  await page.getByRole("button", { name: "Choose: Red hut.png" }).click();
  await expect(settings.getByRole("textbox", { name: /^What the picture shows/ })).toHaveValue("");
  await withRed;
  const withBlue = saved();
  await settings.getByRole("button", { name: "Choose …" }).click();
  await page.getByRole("button", { name: "Choose: Blue hut.png" }).click();
  await expect(settings.getByRole("textbox", { name: /^What the picture shows/ })).toHaveValue("A hut in the blue hour");
  await withBlue;
  await expect(page.getByRole("status").filter({ hasText: /^Saved$/ })).toBeVisible();

  await page.goto(`/${workspace}/pictures`);
  await page.getByRole("button", { name: "Open: Blue hut.png" }).click();
  await expect(sheet.getByRole("link", { name: "With a picture" }).first()).toBeVisible();
  await expect(sheet.getByRole("button", { name: "Delete…" })).toBeHidden();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Open: Red hut.png" }).click();
  await page.getByRole("dialog", { name: "Red hut.png" }).getByRole("button", { name: "Delete…" }).click();
  await page.getByRole("button", { name: "Delete picture" }).click();
  await expect(page.getByRole("button", { name: "Open: Red hut.png" })).toBeHidden();
});

test("from a marketer's photo to the shop, and on by the edge alone", async ({ browser }) => {
  test.setTimeout(400_000);
  const own = await openOwnInstallation();
  try {
    const context = await browser.newContext({ baseURL: own.app });
    const page = await context.newPage();
    await new SignInPage(page).enterAs("admin");
    const campaign = await variantOf(page, own.app);
    const { settings } = campaign;
    await settings.getByLabel("File for: Picture").setInputFiles({ name: "From the ridge.jpg", mimeType: "image/jpeg", buffer: await photo() });
    await expect(settings.getByText("From the ridge.jpg")).toBeVisible();
    await settings.getByRole("textbox", { name: /^What the picture shows/ }).fill("The ridge in blue");
    await expect(settings.frameLocator("iframe").first().getByRole("img", { name: "The ridge in blue" })).toBeVisible();
    await campaign.publish("A photo of our own");

    for (const via of ["", "&via=edge"]) {
      // An edge takes a release over within seconds.
      await expect(async () => {
        await page.goto(`/demo?persona=yourself${via}`);
        const shown = page.getByRole("img", { name: "The ridge in blue" });
        await expect(shown).toHaveAttribute("src", new RegExp(`^${via === "" ? own.app : "http://[^/]+"}/media/${workspace}/[0-9a-f]{64}$`), { timeout: 3_000 });
        expect(await shown.evaluate((image) => (image instanceof HTMLImageElement ? [image.naturalWidth, image.naturalHeight] : []))).toEqual([800, 1200]);
      }).toPass({ timeout: 60_000 });
    }
    const source = (await page.getByRole("img", { name: "The ridge in blue" }).getAttribute("src")) ?? "";
    const address = new URL(source).pathname;
    const fromApp = await fetch(`${own.app}${address}`);
    expect(Object.fromEntries(fromApp.headers)).toMatchObject(harmless);

    // An edge elsewhere takes the pictures along with the release that names them, and keeps them.
    await own.startEdgeAlone();
    await expect.poll(async () => (await fetch(`${own.edge}${address}`)).status, { timeout: 60_000 }).toBe(200);
    await own.killAllButTheEdge();
    await own.killEdge();
    await own.startEdgeAlone();
    const alone = await fetch(`${own.edge}${address}`);
    expect(alone.status).toBe(200);
    expect(Object.fromEntries(alone.headers)).toMatchObject(harmless);
    expect(address).toContain(createHash("sha256").update(Buffer.from(await alone.arrayBuffer())).digest("hex"));
    await context.close();
  } finally {
    own.close();
  }
});
