import { html } from "@/app/demo/html";
import { place, shopPage } from "@/app/demo/shop-page";
import { basePath } from "@/lib/api/base-path";
import { demoShop } from "@/lib/server/demo/demo-shop.prisma";

export const dynamic = "force-dynamic";

/** The newsletter as it would arrive. */
export async function GET(request: Request): Promise<Response> {
  const address = new URL(request.url);
  const shop = await demoShop(address.searchParams.get("environment"));
  if (shop === null) return new Response("The demo newsletter is only there with the demo workspace.\n", { status: 404 });
  const body = html`<div class="shop"><main class="mail"><dl><dt>From</dt><dd>Northbound</dd><dt>Subject</dt><dd>The season turns</dd></dl><img src="${basePath}/demo/art/fjord" alt=""><div class="letter">${place(shop, "newsletter-lead")}<p>Also inside: how to wax a jacket, and a hut worth the walk.</p></div></main></div>`;
  return shopPage({ shop, request, title: "Northbound newsletter", body, overPage: "" });
}
