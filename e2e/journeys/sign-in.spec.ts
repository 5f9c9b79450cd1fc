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

test("a page asked for without a login comes after it", async ({ page }) => {
  await page.goto("/northbound/releases");
  await expect(page).toHaveURL(/\/sign-in/);
  await page.getByRole("button", { name: "Viewer", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Releases", level: 1 })).toBeVisible();
});
