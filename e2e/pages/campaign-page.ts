import { expect, type Locator, type Page } from "@playwright/test";
import { workspace } from "../product";

/** One campaign, as somebody works on it: by what things are called on the screen. */
export class CampaignPage {
  readonly settings: Locator;
  readonly strip: Locator;
  readonly saved: Locator;

  constructor(readonly page: Page) {
    this.settings = page.getByRole("complementary", { name: "Settings" });
    this.strip = page.getByRole("list", { name: "What each persona gets" });
    this.saved = page.getByRole("status").filter({ hasText: /^Saved$/ });
  }

  /** Writes into the menu of what may follow, once it is there to be written into. */
  async search(words: string): Promise<void> {
    const box = this.page.getByRole("dialog", { name: "What follows" }).getByRole("combobox");
    await expect(box).toBeFocused();
    await box.pressSequentially(words);
  }

  async open(id: string): Promise<void> {
    await this.page.goto(`/${workspace}/campaigns/${id}`);
    await expect(this.strip.getByRole("button").first()).toBeVisible();
  }

  /** From Today through the list, as people come. */
  async find(name: RegExp): Promise<void> {
    await this.page.goto(`/${workspace}`);
    await this.page.getByRole("navigation", { name: "Workspace" }).getByRole("link", { name: "Campaigns" }).click();
    await this.page.getByRole("main").getByRole("link", { name }).first().click();
    await expect(this.strip.getByRole("button").first()).toBeVisible();
  }

  /** Draws while what others save does not arrive here, so that both have saved something when the network is back. */
  async withoutNetwork(draw: () => Promise<void>): Promise<void> {
    await this.page.context().setOffline(true);
    await draw();
    await expect(this.page.getByRole("status").filter({ hasText: /^Kept in this browser$/ })).toBeVisible();
    await this.page.context().setOffline(false);
  }

  card(name: RegExp): Locator {
    return this.page.getByRole("region", { name: "Canvas" }).locator("[data-card]").filter({ hasText: name });
  }

  face(name: string): Locator {
    return this.strip.getByRole("button", { name: new RegExp(`^${name} gets `) });
  }

  /** What each persona gets, as the strip says it: the variant's name, or "the default". */
  async gets(): Promise<Readonly<Record<string, string>>> {
    const names = await this.strip.getByRole("button").evaluateAll((faces) => faces.map((face) => face.getAttribute("aria-label") ?? ""));
    return Object.fromEntries(names.map((name) => [name.split(" gets ")[0] ?? "", (name.split(" gets ")[1] ?? "").split("; ")[0] ?? ""]));
  }

  /** Adds a branch to the decision whose card is selected: "<attribute> is one of <values>". */
  async addBranch({ name, attribute, values }: { readonly name: string; readonly attribute: string; readonly values: readonly string[] }): Promise<void> {
    await this.settings.getByRole("button", { name: "Add branch" }).click();
    await this.settings.getByLabel("Name of the branch").fill(name);
    const what = this.settings.getByRole("button", { name: /^What to look at/ });
    // A new row comes with its choice open.
    if ((await what.count()) === 0) await this.settings.getByRole("button", { name: "Add condition" }).click();
    else await what.first().click();
    await this.page.getByPlaceholder(/^Search: country/).fill(attribute);
    await this.page.getByRole("option", { name: new RegExp(`^${attribute}`) }).first().click();
    await this.settings.getByRole("combobox", { name: `How ${attribute} is compared` }).click();
    await this.page.getByRole("option", { name: "is one of", exact: true }).click();
    const operand = this.settings.getByRole("combobox", { name: `${attribute} is one of`, exact: true }).or(this.settings.getByRole("textbox", { name: `${attribute} is one of`, exact: true }));
    for (const value of values) {
      await operand.fill(value);
      // A suggestion is taken as soon as it is typed in full; anything else with Enter.
      await operand.press("Enter");
      await expect(this.settings.getByRole("button", { name: `Remove ${value}` })).toBeVisible();
    }
  }

  /** Puts a Show card on an open way out and writes a hero for it. */
  async showHero({ after, name, headline }: { readonly after: string; readonly name: string; readonly headline: string }): Promise<void> {
    await this.page.getByRole("button", { name: `${after}: nothing follows yet. Add what happens here` }).click();
    await this.page.getByRole("option", { name: /^Show/ }).click();
    await this.settings.getByLabel("Name", { exact: true }).fill(name);
    await this.settings.getByRole("button", { name: "Make a variant" }).first().click();
    await expect(this.settings.getByLabel("Name of the variant")).toHaveValue(name);
    await this.settings.getByLabel(/^Headline/).fill(headline);
    await expect(this.saved).toBeVisible();
  }

  async publish(note: string): Promise<number> {
    await this.page.getByRole("button", { name: "Publish", exact: true }).click();
    const dialog = this.page.getByRole("dialog");
    await dialog.getByLabel("Note").fill(note);
    await dialog.getByRole("button", { name: /^Publish release \d+ to production now$/ }).click();
    const done = this.page.getByRole("dialog", { name: /^Release \d+ is live in production$/ });
    await expect(done).toBeVisible();
    const number = Number(/\d+/.exec((await done.getByRole("heading").first().textContent()) ?? "")?.[0]);
    await done.getByRole("button", { name: "Back to the campaign" }).click();
    return number;
  }
}
