import { expect, test, type Page } from "@playwright/test";
import { type Bundle } from "@/lib/core/vocabulary/bundle";
import { shopBundle } from "@/lib/delivery/sample-shop.cases";
import { openSdkPage, shopWithAlert, type SdkPage } from "./sdk-page";

let opened: SdkPage;
let problems: string[] = [];

async function visit(page: Page, given: Parameters<typeof openSdkPage>[0] = {}, answers: SdkPage["answers"] = "at once"): Promise<void> {
  problems = [];
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => (message.type() === "error" && !message.text().includes("favicon") ? problems.push(message.text()) : undefined));
  opened = await openSdkPage(given);
  opened.answers = answers;
  await page.goto(opened.page);
}

test.afterEach(() => opened.close());

const profile = (attributes: Readonly<Record<string, string>>): string => `data-visitor="u1" data-profile='${JSON.stringify({ attributes })}'`;
const fromFrance = profile({ country: "France" });

test("a visitor who matches sees the variant, drawn under the page's strict policy", async ({ page }) => {
  await visit(page, { tag: profile({ plan: "vip" }) });
  const hero = page.locator("main");
  await expect(hero.getByRole("heading", { level: 2 })).toHaveText(/Welcome back|Good to see you/);
  await expect(hero).toHaveAttribute("data-thenwise-variant", /^var_gold/);
  expect(await hero.locator("section").evaluate((section) => getComputedStyle(section).display)).toBe("grid");
  expect(problems).toEqual([]);
});

for (const answers of ["never", "with an error"] as const) {
  test(`the page keeps what it has when delivery answers ${answers}`, async ({ page }) => {
    await visit(page, { tag: `${profile({ plan: "vip" })} data-deadline="200"` }, answers);
    await expect(page.getByText("The page's own hero")).toBeVisible();
    const reason = await page.evaluate(
      () => new Promise((told) => {
        document.addEventListener("thenwise:decision", (event) => told(event instanceof CustomEvent ? event.detail.reason : null), { once: true });
        void window.thenwise?.refresh?.();
      }),
    );
    expect(reason).toBe("no-answer");
    await expect(page.getByText("The page's own hero")).toBeVisible();
  });
}

test("whoever stops matching gets the page's own content back", async ({ page }) => {
  await visit(page, { tag: profile({ plan: "vip" }) });
  await expect(page.getByRole("heading", { level: 2 })).toBeVisible();
  await page.evaluate(() => window.thenwise?.identify?.({ attributes: { plan: "free" } }));
  await expect(page.getByText("The page's own hero")).toBeVisible();
  await expect(page.locator("main")).not.toHaveAttribute("data-thenwise-variant");
});

test("what the visit tells fills what names its source: the path, a listed parameter, the browser, and no other parameter", async ({ page }) => {
  const told = [
    ["page.path", "/sale"],
    ["query.ref", "friends"],
    ["campaign.name", "spring"],
    ["browser", "Chrome"],
  ] as const;
  const attributes = Object.fromEntries(told.map(([source], index) => [`a${index}`, { type: "text", purpose: null, source } as const]));
  const bundle: Bundle = {
    ...shopBundle,
    attributes: { ...attributes, hidden: { type: "text", purpose: null, source: "query.token" } },
    operators: ["any.is-not-known", "text.is"],
    predicates: [...told.map(([, value], index) => ({ op: "text.is", of: `a${index}`, with: value })), { op: "any.is-not-known", of: "hidden", with: null }, { all: [0, 1, 2, 3, 4] }],
    campaigns: shopBundle.campaigns.slice(1).map((campaign) => ({ ...campaign, steps: campaign.steps.map((step) => ("test" in step ? { ...step, test: 5 } : step)) })),
    expectations: [],
  };
  await visit(page, { bundle, tag: 'data-parameters="ref"' });
  await expect(page.locator(".tw-overlay")).toHaveCount(0);
  await page.goto(`${opened.page}/sale?ref=friends&token=secret&utm_campaign=spring`);
  await expect(page.getByText("Bonjour")).toBeVisible();
  expect(problems).toEqual([]);
});

test("a visitor reads the first of their browser's languages that was written, and a screen reader is told", async ({ page }) => {
  const bundle: Bundle = { ...shopBundle, variants: shopBundle.variants.map((variant) => ({ ...variant, texts: { en: {}, fr: { headline: "Bon retour" } } })) };
  await page.addInitScript(() => Object.defineProperty(navigator, "languages", { value: ["de-CH", "de", "fr-CH", "en"] }));
  await visit(page, { bundle, tag: profile({ plan: "vip" }) });
  await expect(page.getByRole("heading", { level: 2 })).toHaveText("Bon retour");
  await expect(page.locator("main [lang]")).toHaveAttribute("lang", "fr");
  expect(problems).toEqual([]);
});

test("visits are counted only for those who agreed to storage, and a new one begins after half an hour", async ({ page }) => {
  const bundle: Bundle = {
    ...shopBundle,
    attributes: { returning: { type: "boolean", purpose: null, source: "visit.returning" } },
    operators: ["boolean.is-yes"],
    predicates: [{ op: "boolean.is-yes", of: "returning", with: null }],
    campaigns: shopBundle.campaigns.slice(1).map((campaign) => ({ ...campaign, steps: campaign.steps.map((step) => ("test" in step ? { ...step, test: 0 } : step)) })),
    expectations: [],
  };
  await page.clock.install({ time: new Date("2026-11-24T10:00:00Z") });
  await visit(page, { bundle, tag: `data-profile='{"consent":["storage"]}'` });
  await expect.poll(() => page.evaluate(() => localStorage.getItem("thenwise.visits"))).not.toBeNull();
  await page.clock.fastForward("10:00");
  await page.reload();
  await expect.poll(() => page.evaluate(() => localStorage.getItem("thenwise.visits"))).toMatch(/^1 /);
  await page.clock.fastForward("31:00");
  await page.reload();
  await expect(page.getByText("Bonjour")).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem("thenwise.visits"))).toMatch(/^2 /);
});

test("a layout moves and hides the page's own sections, and puts them back for whoever stops matching", async ({ page }) => {
  const sections = [{ name: "reviews", show: true }, { name: "story", show: false }, { name: "new-in", show: true }, { name: "not-here", show: true }];
  const variants = shopBundle.variants.map((variant) => ({ ...variant, contentType: "layout", content: { sections } }));
  const bundle: Bundle = { ...shopBundle, variants, placements: { ...shopBundle.placements, "home-hero": { contentType: "layout" } } };
  const part = (name: string, text: string) => `<section data-thenwise-section="${name}" class="part">${text}</section>`;
  await visit(page, { bundle, tag: profile({ plan: "vip" }), hero: `${part("new-in", "New in")}<p>In between</p>${part("story", "Our story")}${part("reviews", "Reviews")}` });
  const main = page.locator("main");
  await expect(main).toHaveText("ReviewsIn betweenOur storyNew in", { useInnerText: false });
  await expect(main.getByText("Our story")).toBeHidden();
  await expect(main.getByText("New in")).toBeVisible();
  await page.evaluate(() => window.thenwise?.identify?.({ attributes: { plan: "free" } }));
  await expect(main.getByText("Our story")).toBeVisible();
  await expect(main).toHaveText("New inIn betweenOur storyReviews", { useInnerText: false });
  expect(problems).toEqual([]);
});

test("text in a variant stays text", async ({ page }) => {
  const bundle = shopWithAlert({ headline: "<img src=x onerror=document.title='hacked'>", buttonLabel: "Go", buttonUrl: "javascript:document.title='hacked'" });
  await visit(page, { bundle, tag: fromFrance });
  await expect(page.getByText("<img src=x")).toBeVisible();
  expect(await page.locator(".tw-overlay a").getAttribute("href")).toBeNull();
  expect(await page.title()).toBe("Shop");
});

test("a popup takes the focus, closes with Escape and does not come again", async ({ page }) => {
  const bundle = shopWithAlert({ shape: "popup", headline: "Bonjour", trigger: "at-once", showAgain: "once", buttonLabel: "Voir", buttonUrl: "/fr" });
  await visit(page, { bundle, tag: fromFrance });
  const popup = page.getByRole("dialog", { name: "Bonjour" });
  await expect(popup).toBeVisible();
  await expect(popup.getByRole("button", { name: "Close" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(popup).toBeHidden();
  await page.reload();
  await expect(page.getByRole("heading", { name: "Shop" })).toBeVisible();
  await page.evaluate(() => window.thenwise?.refresh?.());
  await expect(popup).toBeHidden();
});

test("a bar does not take the focus and closes with its button", async ({ page }) => {
  await visit(page, { bundle: shopWithAlert({ shape: "bar", headline: "Bonjour", showAgain: "every-page" }), tag: fromFrance });
  const bar = page.getByRole("region", { name: "Bonjour" });
  await expect(bar).toBeVisible();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
  await bar.getByRole("button", { name: "Close" }).click();
  await expect(bar).toBeHidden();
  await page.reload();
  await expect(bar).toBeVisible();
});

test("an alert closed in this visit stays away until the next, and comes no oftener than it may", async ({ page }) => {
  await visit(page, { bundle: shopWithAlert({ shape: "bar", headline: "Bonjour", trigger: "at-once", showAgain: "every-visit", mostTimes: 2 }), tag: fromFrance });
  const bar = page.getByRole("region", { name: "Bonjour" });
  await bar.getByRole("button", { name: "Close" }).click();
  await page.reload();
  await page.waitForFunction(() => window.thenwise?.refresh !== undefined);
  await page.evaluate(() => window.thenwise?.refresh?.());
  await expect(bar).toBeHidden();
  // The next visit: what belongs to the tab is gone.
  await page.evaluate(() => sessionStorage.clear());
  await page.reload();
  await expect(bar).toBeVisible();
  await page.reload();
  await page.waitForFunction(() => window.thenwise?.refresh !== undefined);
  await page.evaluate(() => window.thenwise?.refresh?.());
  await expect(bar).toBeHidden();
});

test("an alert comes at each click on what it is about, also after it was closed", async ({ page }) => {
  const bundle = shopWithAlert({ shape: "popup", headline: "Sizes", trigger: "on-click", clicked: "size-guide", showAgain: "once" });
  await visit(page, { bundle, tag: fromFrance, body: '<button data-thenwise-click="size-guide"><b>Which size?</b></button><button data-thenwise-click="other">Other</button>' });
  await page.waitForFunction(() => window.thenwise?.refresh !== undefined);
  await page.evaluate(() => window.thenwise?.refresh?.());
  const popup = page.getByRole("dialog", { name: "Sizes" });
  await page.getByRole("button", { name: "Other" }).click();
  await expect(popup).toBeHidden();
  for (const time of ["first", "second"]) {
    await test.step(`the ${time} time`, async () => {
      await page.getByText("Which size?").click();
      await expect(popup).toBeVisible();
      await page.keyboard.press("Escape");
      await expect(popup).toBeHidden();
    });
  }
});

test("an alert whose button was pressed is done", async ({ page }) => {
  const bundle = shopWithAlert({ shape: "slide-in", headline: "Half price", trigger: "at-once", showAgain: "every-page", stopsWhenFollowed: true, buttonLabel: "Look", buttonUrl: "#sale" });
  await visit(page, { bundle, tag: fromFrance });
  await page.getByRole("link", { name: "Look" }).click();
  await page.reload();
  await page.waitForFunction(() => window.thenwise?.refresh !== undefined);
  await page.evaluate(() => window.thenwise?.refresh?.());
  await expect(page.getByRole("region", { name: "Half price" })).toBeHidden();
});

test("an alert waits for the visitor to leave through the top", async ({ page }) => {
  await visit(page, { bundle: shopWithAlert({ shape: "slide-in", headline: "Wait", trigger: "exit-intent", showAgain: "every-visit" }), tag: fromFrance });
  await page.waitForFunction(() => window.thenwise?.refresh !== undefined);
  await page.evaluate(() => window.thenwise?.refresh?.());
  const alert = page.getByRole("region", { name: "Wait" });
  await expect(alert).toBeHidden();
  await page.evaluate(() => document.documentElement.dispatchEvent(new MouseEvent("mouseout", { bubbles: true, clientY: -1 })));
  await expect(alert).toBeVisible();
});

test("an alert waits until the visitor has read that far", async ({ page }) => {
  const bundle = shopWithAlert({ shape: "slide-in", headline: "Half way", trigger: "scroll-depth", triggerValue: 60, showAgain: "every-visit" });
  await visit(page, { bundle, tag: fromFrance, body: "<p>line</p>".repeat(200) });
  await page.evaluate(() => window.thenwise?.refresh?.());
  const alert = page.getByRole("region", { name: "Half way" });
  await expect(alert).toBeHidden();
  await page.mouse.wheel(0, 100_000);
  await expect(alert).toBeVisible();
});

test("nothing is kept in the browser before the visitor agreed to storage", async ({ page }) => {
  await visit(page, { tag: `data-profile='{"attributes":{}}'` });
  await page.waitForFunction(() => window.thenwise?.refresh !== undefined);
  await page.evaluate(() => window.thenwise?.refresh?.());
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.evaluate(() => window.thenwise?.identify?.({ consent: ["storage"] }));
  const visitor = await page.evaluate(() => localStorage.getItem("thenwise.visitor"));
  expect(visitor).toMatch(/^[0-9a-z]{24}$/);
  await page.evaluate(() => window.thenwise?.refresh?.());
  expect(await page.evaluate(() => localStorage.getItem("thenwise.visitor"))).toBe(visitor);
});
