import { test as base, expect, type BrowserContext, type Page } from "@playwright/test";
import { type Role } from "@/lib/api/roles";
import { SignInPage } from "./pages/sign-in-page";

type Cookies = Awaited<ReturnType<BrowserContext["cookies"]>>;

type Fixtures = {
  /** A new window of somebody who signed in with the demo's button for their role. */
  readonly as: (role: Role, options?: { readonly colorScheme?: "light" | "dark" }) => Promise<Page>;
  /** Says which console errors this test brings about on purpose. Every other one fails it. */
  readonly mayLog: (pattern: RegExp) => void;
};

/** Signing in costs a slow hash and counts against the throttle: once for each role is enough. */
const signedIn = new Map<Role, Cookies>();

export const test = base.extend<Fixtures & { readonly allowed: RegExp[]; readonly errors: string[] }>({
  allowed: async ({}, use) => use([]),
  mayLog: async ({ allowed }, use) => use((pattern) => void allowed.push(pattern)),
  errors: [
    async ({ allowed }, use) => {
      const errors: string[] = [];
      await use(errors);
      expect(errors.filter((text) => !allowed.some((pattern) => pattern.test(text))), "errors in the browser's console").toEqual([]);
    },
    { auto: true },
  ],
  page: async ({ page, errors }, use) => {
    watch(page, errors);
    await use(page);
  },
  as: async ({ browser, errors, baseURL }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (role, options = {}) => {
      const context = await browser.newContext({ baseURL: baseURL ?? "", viewport: { width: 1440, height: 900 }, ...options });
      contexts.push(context);
      const page = await context.newPage();
      watch(page, errors);
      const known = signedIn.get(role);
      if (known === undefined) {
        await new SignInPage(page).enterAs(role);
        signedIn.set(role, await context.cookies());
      } else {
        await context.addCookies(known);
      }
      return page;
    });
    for (const context of contexts) await context.close();
  },
});

/** Sandboxed frames refuse the script that Playwright puts into every frame. */
const playwrightsOwn = /^Blocked script execution in 'about:srcdoc'/;

function watch(page: Page, errors: string[]): void {
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => (message.type() === "error" && !playwrightsOwn.test(message.text()) ? errors.push(`${message.text()} (${message.location().url})`) : undefined));
}

export { expect };
