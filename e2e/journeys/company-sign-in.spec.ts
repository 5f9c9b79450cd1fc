import { type Browser, type Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { workspace } from "../product";
import { openCompanyProvider } from "./company-provider";
import { openOwnInstallation } from "./own-installation";

const olga = { sub: "olga", email: "olga@northbound.example", email_verified: true, name: "Olga Berg" };

test("whoever is invited comes in through the company's own sign-in, and nobody else does", async ({ browser, mayLog }) => {
  test.setTimeout(180_000);
  mayLog(/status of 401/);
  const provider = await openCompanyProvider();
  const own = await openOwnInstallation({ OIDC_ISSUER: provider.issuer, OIDC_CLIENT_ID: provider.client.id, OIDC_CLIENT_SECRET: provider.client.secret, OIDC_NAME: "Northbound Login" });
  // The address that the installation knows as its own; a provider sends people back to no other.
  const home = own.app.replace("127.0.0.1", "localhost");
  try {
    const stranger = await come(browser, home, "/northbound");
    provider.letIn(olga);
    await stranger.getByRole("button", { name: "Continue with Northbound Login" }).click();
    await expect(stranger.getByRole("alert").filter({ hasText: /\S/ })).toBeVisible();
    await invite(await come(browser, home, "/sign-in"), home);

    const invited = await come(browser, home, "/northbound/personas");
    await invited.getByRole("button", { name: "Continue with Northbound Login" }).click();
    await expect(invited).toHaveURL(`${home}/northbound/personas`);
    await expect(invited.getByRole("heading", { name: "Personas", level: 1 })).toBeVisible();

    // From then on the subject is who somebody is, whatever address the provider has by now.
    provider.letIn({ ...olga, email: "olga.new@northbound.example" });
    const again = await come(browser, home, "/northbound");
    await again.getByRole("button", { name: "Continue with Northbound Login" }).click();
    await expect(again).toHaveURL(`${home}/northbound`);

    // Anybody may type an address at some providers: nobody comes into an account by having its address.
    provider.letIn({ sub: "mallory", email: "admin@northbound.example", email_verified: true, name: "Mallory" });
    const mallory = await come(browser, home, "/northbound");
    await mallory.getByRole("button", { name: "Continue with Northbound Login" }).click();
    await expect(mallory.getByRole("alert").filter({ hasText: /\S/ })).toBeVisible();
    await mallory.goto("/northbound");
    await expect(mallory).toHaveURL(/\/sign-in/);
  } finally {
    own.close();
    provider.close();
  }
});

async function come(browser: Browser, baseURL: string, path: string): Promise<Page> {
  const page = await (await browser.newContext({ baseURL })).newPage();
  await page.goto(path);
  return page;
}

async function invite(admin: Page, home: string): Promise<void> {
  await admin.getByRole("button", { name: "Admin", exact: true }).click();
  await expect(admin).toHaveURL(`${home}/northbound`);
  const made = await admin.request.post(`${home}/api/v1/people`, { headers: { "Thenwise-Workspace": workspace, Origin: home }, data: { email: olga.email, role: "editor" } });
  expect(made.status(), await made.text()).toBe(201);
}
