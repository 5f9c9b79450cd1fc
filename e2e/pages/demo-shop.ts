import { expect, type Page } from "@playwright/test";
import { theDefault, type Door } from "../journeys/doors";
import { type PersonaDto } from "@/lib/api/personas";

/** The demo shop, visited as a persona: what stands in its placement is what the SDK put there, or the shop's own. */
export const demoShopDoor = (page: Page, personas: readonly PersonaDto[]): Door => ({
  name: "demo shop",
  async ask({ name }, placement) {
    const persona = personas.find((candidate) => candidate.name === name);
    const decided = page.waitForResponse((response) => response.url().includes("/api/v1/decide") && response.request().method() === "POST", { timeout: 15_000 });
    await page.goto(`/demo?persona=${persona?.id ?? ""}`);
    const answer = await (await decided).json();
    const variant = answer.decisions?.[placement]?.variant ?? null;
    const place = page.locator(`[data-thenwise="${placement}"]`);
    await expect(place).toBeVisible();
    if (variant === null) {
      await expect(place).not.toHaveAttribute("data-thenwise-variant");
      return theDefault;
    }
    await expect(place).toHaveAttribute("data-thenwise-variant", variant.id);
    return String(variant.name);
  },
});
