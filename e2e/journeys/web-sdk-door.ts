import { createServer, type Server } from "node:http";
import { type AddressInfo } from "node:net";
import { type Page } from "@playwright/test";
import { build } from "esbuild";
import { appUrl, secretsOf } from "../product";
import { contextOf, theDefault, type Door } from "./doors";

/** What the page's one script does: the stock OpenFeature client for browsers, nothing of ours. */
const script = `
import { OpenFeature } from "@openfeature/web-sdk";
import { OFREPWebProvider } from "@openfeature/ofrep-web-provider";
window.ask = async ({ baseUrl, secret, context, flag }) => {
  await OpenFeature.setContext(JSON.parse(context));
  if (!window.opened) {
    await OpenFeature.setProviderAndWait(new OFREPWebProvider({ baseUrl, headers: [["Authorization", "Bearer " + secret]], pollInterval: -1, cacheMode: "disabled" }));
    window.opened = true;
  }
  const told = OpenFeature.getClient().getObjectDetails(flag, {});
  return { variant: told.flagMetadata?.variantName ?? null, error: told.errorCode ?? null, message: told.errorMessage ?? null };
};
document.title = "ready";
`;

/** A customer's single-page app on an origin of its own, under a strict Content-Security-Policy, in a real browser. */
export async function openWebSdkDoor(page: Page): Promise<Door & { readonly close: () => void }> {
  const built = await build({ stdin: { contents: script, resolveDir: import.meta.dirname }, bundle: true, write: false, format: "iife", platform: "browser", logLevel: "silent" });
  const code = built.outputFiles[0]?.text ?? "";
  const server = createServer((request, response) => {
    if (request.url === "/app.js") response.writeHead(200, { "content-type": "text/javascript" }).end(code);
    else if (request.url === "/favicon.ico") response.writeHead(204).end();
    else response.writeHead(200, { "content-type": "text/html", "content-security-policy": `default-src 'none'; script-src 'self'; connect-src ${appUrl}` }).end(`<!doctype html><html lang="en"><title>…</title><script src="/app.js"></script></html>`);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  await page.goto(`http://127.0.0.1:${portOf(server)}/`);
  await page.waitForFunction(() => document.title === "ready");
  return {
    name: "@openfeature/web-sdk",
    close: () => (server.close(), server.closeAllConnections()),
    async ask(visitor, placement) {
      const told = await page.evaluate((given) => window.ask(given), { baseUrl: appUrl, secret: secretsOf().demoBrowserKey, context: JSON.stringify(contextOf(visitor)), flag: placement });
      if (told.error !== null) throw new Error(`${told.error}: ${told.message ?? ""}`);
      return told.variant ?? theDefault;
    },
  };
}

declare global {
  interface Window {
    ask: (given: { readonly baseUrl: string; readonly secret: string; readonly context: string; readonly flag: string }) => Promise<{ readonly variant: string | null; readonly error: string | null; readonly message: string | null }>;
  }
}

function portOf(server: Server): number {
  const at: string | AddressInfo | null = server.address();
  return at !== null && typeof at === "object" ? at.port : 0;
}
