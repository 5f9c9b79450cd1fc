import { AxeBuilder } from "@axe-core/playwright";
import { type Page } from "@playwright/test";

/** Faults that are moderate or worse, targets under 24 px among them, each with the elements that have it. Frames show customers' content, not ours. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  // What slides or fades in has no colour of its own yet.
  await page.evaluate(() => Promise.all(document.getAnimations().filter(({ effect }) => effect?.getTiming().iterations !== Infinity).map(({ finished }) => finished.catch(() => null))));
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).exclude("iframe").options({ rules: { "target-size": { enabled: true } } }).analyze();
  return violations
    .filter(({ impact }) => impact !== "minor")
    .flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} (${failureSummary ?? ""})`));
}
