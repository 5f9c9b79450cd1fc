import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { deliverNode } from "@/lib/delivery/from-node";
import { liveFrom, openShop, pageKey, shopBundle, type Shop } from "@/lib/delivery/sample-shop.cases";
import { sdkBuild } from "@/lib/edge/builds";
import { type Bundle } from "@/lib/core/vocabulary/bundle";

/** A shop's page on one origin and delivery on another, as customers have it: with the SDK as built, under a strict Content-Security-Policy. */
export type SdkPage = {
  readonly page: string;
  readonly shop: Shop;
  /** How delivery behaves from now on. */
  answers: "at once" | "never" | "with an error";
  close(): void;
};

/** The sample shop, with an alert of this content for visitors from France. */
export const shopWithAlert = (content: Bundle["variants"][number]["content"]): Bundle => ({
  ...shopBundle,
  variants: shopBundle.variants.map((variant) => (variant.id === "var_bonjour" ? { ...variant, content: { ...variant.content, ...content } } : variant)),
});

/** Opens both servers. `attributes` stand in the script tag, `before` runs before it. */
export async function openSdkPage({ bundle = shopBundle, tag = "", body = "", hero = "<p>The page's own hero</p>" }: { readonly bundle?: Bundle; readonly tag?: string; readonly body?: string; readonly hero?: string } = {}): Promise<SdkPage> {
  const shop = openShop();
  shop.live = liveFrom(bundle, 7);
  const file = join(tmpdir(), `thenwise-sdk-${process.pid}.js`);
  await build({ ...sdkBuild, outfile: file, logLevel: "silent" });
  const script = await readFile(file, "utf8");
  const delivery = await listening(
    createServer((request, response) => {
      if (request.url === "/sdk.js") response.writeHead(200, { "content-type": "text/javascript" }).end(script);
      else if (opened.answers === "with an error" && request.method === "POST") response.writeHead(500).end("<h1>Oops</h1>");
      else if (opened.answers === "at once" || request.method !== "POST") void deliverNode(request, response, shop);
    }),
  );
  const html = `<!doctype html><html lang="en"><title>Shop</title><script async src="${delivery.origin}/sdk.js" data-key="${pageKey}" data-placements="shop-alert" ${tag}></script>
<h1>Shop</h1><main data-thenwise="home-hero">${hero}</main><a href="#x">A link</a>${body}</html>`;
  const policy = `default-src 'none'; script-src ${delivery.origin}; connect-src ${delivery.origin}; img-src *`;
  const site = await listening(createServer((_request, response) => response.writeHead(200, { "content-type": "text/html", "content-security-policy": policy }).end(html)));
  const opened: SdkPage = {
    page: site.origin,
    shop,
    answers: "at once",
    close: () => [delivery.server, site.server].forEach((server) => (server.close(), server.closeAllConnections())),
  };
  return opened;
}

async function listening(server: Server): Promise<{ readonly server: Server; readonly origin: string }> {
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const at: string | AddressInfo | null = server.address();
  return { server, origin: `http://127.0.0.1:${at !== null && typeof at === "object" ? at.port : 0}` };
}
