import { html } from "./html";
import { place, shopPage } from "./shop-page";
import { basePath } from "@/lib/api/base-path";
import { demoShop } from "@/lib/server/demo/demo-shop.prisma";

export const dynamic = "force-dynamic";

const goods = [
  { name: "Ridge shell", scene: "ridge", price: "€ 349", words: "Three layers, no noise." },
  { name: "Two-person tent", scene: "sunrise", price: "€ 389", words: "1.6 kg, and room to sit up." },
  { name: "Fjord fleece", scene: "fjord", price: "€ 129", words: "Warm when wet. Dry by supper." },
  { name: "Night pack 32", scene: "night", price: "€ 179", words: "For huts, trains and both." },
  { name: "Forest trousers", scene: "forest", price: "€ 159", words: "Waxed where it matters." },
  { name: "First-snow mitts", scene: "snow", price: "€ 69", words: "Fingers stay friends." },
];

/** The shop's first page. */
export async function GET(request: Request): Promise<Response> {
  const address = new URL(request.url);
  const shop = await demoShop(address.searchParams.get("environment"));
  if (shop === null) return new Response("The demo shop is only there with the demo workspace.\n", { status: 404 });
  const cards = goods.map(({ name, scene, price, words }) => html`<article><img src="${basePath}/demo/art/${scene}" alt=""><div><h3>${name}</h3><p>${words}</p><p><strong>${price}</strong></p></div></article>`);
  const body = html`<div class="shop"><header class="top"><a class="brand" href="${basePath}/demo">Northbound</a><nav aria-label="Shop"><a href="#new">New</a><a href="#goods">Jackets</a><a href="#goods">Tents</a><a href="#goods">Packs</a><a href="#repair">Repairs</a></nav></header><main><h1 class="unseen">Northbound, everything for outside</h1><div class="note">${place(shop, "home-note")}</div>${place(shop, "home-hero")}<h2 id="goods">This week outside</h2><div class="goods">${cards}</div></main></div>`;
  return shopPage({ shop, request, title: "Northbound: made for weather", body, overPage: "site-alert" });
}
