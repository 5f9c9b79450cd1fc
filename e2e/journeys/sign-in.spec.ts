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

test("without a login a workspace's page leads to the sign-in, and from there into that workspace", async ({ page }) => {
  await page.goto("/northbound/releases");
  await expect(page).toHaveURL(/\/sign-in\?callbackUrl=%2Fnorthbound/);
  await page.getByRole("button", { name: "Viewer", exact: true }).click();
  await expect(page).toHaveURL(/\/northbound(\/|$)/);
  await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toBeVisible();
});
