import { expect, type Locator, type Page } from "@playwright/test";

/** The command palette, as somebody uses it who leaves the mouse alone. */
export class CommandPalette {
  readonly box: Locator;
  readonly input: Locator;
  readonly options: Locator;

  constructor(private readonly page: Page) {
    this.box = page.getByRole("dialog", { name: "Find or do anything" });
    this.input = this.box.getByRole("combobox");
    this.options = this.box.getByRole("option");
  }

  async open(): Promise<void> {
    await this.page.keyboard.press("Control+k");
    await expect(this.input).toBeFocused();
  }

  /** Types until what is meant is on top and chosen, then Enter. */
  async take(typed: string, name: RegExp | string): Promise<void> {
    await this.open();
    await this.input.fill(typed);
    await expect(this.options.first()).toHaveAccessibleName(name);
    await expect(this.options.first()).toHaveAttribute("aria-selected", "true");
    await this.page.keyboard.press("Enter");
    await expect(this.box).toHaveCount(0);
  }
}
