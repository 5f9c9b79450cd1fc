import { expect, test } from "../fixtures";
import { SignInPage } from "../pages/sign-in-page";
import { emailOf, secretsOf } from "../product";

test("a wrong password is refused in words that give nothing away, and the right one goes in", async ({ page, mayLog }) => {
  mayLog(/status of 401/);
  const signIn = new SignInPage(page);
  await signIn.open();
  await signIn.tryPassword(emailOf("reviewer"), "not the one");
  await expect(signIn.refusal).toHaveText(/E-mail and password do not belong together/);
  await signIn.tryPassword("nobody@northbound.example", "not the one");
  await expect(signIn.refusal).toHaveText(/E-mail and password do not belong together/);
  await signIn.tryPassword(emailOf("reviewer"), secretsOf().demoPasswords["reviewer"] ?? "");
  await expect(page).toHaveURL(/\/northbound$/);
});

test("without a login a page leads to the sign-in, and from there back to that very page", async ({ page }) => {
  await page.goto("/demolition/campaigns");
  await expect(page, "a workspace may begin like an address of our own").toHaveURL(/\/sign-in\?callbackUrl=%2Fdemolition%2Fcampaigns$/);
  await page.goto("/northbound/campaigns/cmp_vip_hero?view=outline&persona=per_victoria");
  await expect(page).toHaveURL(/\/sign-in\?callbackUrl=/);
  await page.getByRole("button", { name: "Viewer", exact: true }).click();
  await expect(page).toHaveURL(/\/northbound\/campaigns\/cmp_vip_hero\?view=outline&persona=per_victoria$/);
  await expect(page.getByRole("treeitem").first()).toBeVisible();
});

test("a sign-in never leads to somebody else's site", async ({ page }) => {
  await page.goto(`/sign-in?callbackUrl=${encodeURIComponent("//evil.example/northbound")}`);
  await page.getByRole("button", { name: "Viewer", exact: true }).click();
  await expect(page).toHaveURL(/^http:\/\/localhost:\d+\/northbound$/);
});
