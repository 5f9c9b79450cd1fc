import { expect, type Locator, type Page } from "@playwright/test";
import { roleWords, type Role } from "@/lib/api/roles";

export class SignInPage {
  readonly refusal: Locator;

  constructor(private readonly page: Page) {
    this.refusal = page.getByRole("alert").filter({ hasText: /\S/ });
  }

  async open(): Promise<void> {
    await this.page.goto("/sign-in");
    await expect(this.page.getByRole("heading", { name: "Sign in" })).toBeVisible();
  }

  async enterAs(role: Role): Promise<void> {
    await this.open();
    await this.page.getByRole("region", { name: /This is the demo/ }).getByRole("button", { name: roleWords[role].label, exact: true }).click();
    await this.page.waitForURL(/\/northbound$/);
  }

  async tryPassword(email: string, password: string): Promise<void> {
    await this.page.getByLabel("E-mail").fill(email);
    await this.page.getByLabel("Password").fill(password);
    await this.page.getByRole("button", { name: "Sign in", exact: true }).click();
  }
}
