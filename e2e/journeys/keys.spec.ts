import { type APIResponse, type Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { appUrl, edgeUrl, workspace } from "../product";

const asked = { profile: { attributes: { country: "France" } } };

test("a key is shown once, answers at the app and at the edge, and stops within seconds when it is revoked", async ({ as, request }) => {
  const page = await as("admin");
  const { id, secret } = await newKey(page);
  const decide = (base: string): Promise<APIResponse> => request.post(`${base}/api/v1/decide`, { headers: { authorization: `Bearer ${secret}` }, data: asked });
  expect((await decide(appUrl)).status()).toBe(200);
  // The edge hears of a new key with its next look at the origin.
  await expect.poll(async () => (await decide(edgeUrl)).status(), { timeout: 8_000 }).toBe(200);

  const listed = await page.request.get(`${appUrl}/api/v1/keys`, { headers: { "Thenwise-Workspace": workspace } });
  expect(await listed.text()).not.toContain(secret);

  const revoked = Date.now();
  expect((await page.request.delete(`${appUrl}/api/v1/keys/${id}`, { headers: { "Thenwise-Workspace": workspace, Origin: appUrl } })).status()).toBe(204);
  for (const base of [appUrl, edgeUrl]) await expect.poll(async () => (await decide(base)).status(), { timeout: 8_000 }).toBe(401);
  test.info().annotations.push({ type: "stopped after", description: `${Date.now() - revoked} ms` });
});

async function newKey(page: Page): Promise<{ readonly id: string; readonly secret: string }> {
  const made = await page.request.post(`${appUrl}/api/v1/keys`, { headers: { "Thenwise-Workspace": workspace, Origin: appUrl }, data: { kind: "browser", environment: "production", name: "For an hour" } });
  expect(made.status(), await made.text()).toBe(201);
  return made.json();
}
