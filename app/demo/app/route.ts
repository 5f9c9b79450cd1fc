import { html } from "@/app/demo/html";
import { place, shopPage } from "@/app/demo/shop-page";
import { demoShop } from "@/lib/server/demo/demo-shop.prisma";

export const dynamic = "force-dynamic";

/** The app's first screen, in a frame. */
export async function GET(request: Request): Promise<Response> {
  const address = new URL(request.url);
  const shop = await demoShop(address.searchParams.get("environment"));
  if (shop === null) return new Response("The demo app is only there with the demo workspace.\n", { status: 404 });
  const body = html`<div class="shop"><main class="phone">${place(shop, "app-story")}<div class="rest"><h2>Your list</h2><p>Three things to pack, nothing to forget.</p></div></main></div>`;
  return shopPage({ shop, request, title: "Northbound app", body, overPage: "" });
}
