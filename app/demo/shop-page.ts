import { html, type Html } from "./html";
import { shopStyles } from "./shop-styles";
import { demoPages } from "@/lib/api/demo-pages";
import { typesOf } from "@/lib/core/contents/types-of-workspace";
import { markupToHtml } from "@/lib/core/contents/markup";
import { type ProfileJson } from "@/lib/core/vocabulary/profile";
import { basePath, belowBase } from "@/lib/api/base-path";
import { nonceHeader } from "@/lib/api/headers";
import { type PersonaDto } from "@/lib/api/personas";
import { languageTitle } from "@/lib/words/language-name";
import { type DemoShop } from "@/lib/server/demo/demo-shop.prisma";

/** One page of the shop: what it shows by itself, and who it is visited as. */
export type ShopPage = {
  readonly shop: DemoShop;
  readonly request: Request;
  readonly title: string;
  readonly body: Html;
  /** Placements that have no element on the page. */
  readonly overPage: string;
};

/**
 * The shop as a customer's page is: plain HTML with one script tag. Not a React page, since what fills the placements is not
 * React's to know of.
 */
export function shopPage({ shop, request, title, body, overPage }: ShopPage): Response {
  const { pathname, search } = new URL(request.url);
  const address = new URL(belowBase(pathname) + search, request.url);
  const nonce = request.headers.get(nonceHeader) ?? "";
  const persona = visitorOf(shop, address);
  const viaEdge = shop.edgeUrl !== null && address.searchParams.get("via") === "edge";
  const profile = JSON.stringify(reading(address.searchParams.get("language"), persona === null ? { attributes: {} } : { ...persona.profile, context: null }));
  const endpoint = viaEdge ? html` data-endpoint="${shop.edgeUrl ?? ""}"` : html``;
  const page = html`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><link rel="icon" href="${basePath}/demo/art/ridge"><style>${{ html: shopStyles }}</style><script async nonce="${nonce}" src="${basePath}/sdk.js" data-key="${shop.browserKey}" data-placements="${overPage}" data-profile="${profile}"${endpoint}></script><script nonce="${nonce}">${{ html: whyScript }}</script></head><body>${visitBar(shop, address, persona)}<script nonce="${nonce}">${{ html: inViewScript }}</script>${body}<div class="shop"><section class="why" aria-live="polite"><h2>What you see here, and why</h2><p id="why">Waiting for a decision. Until one comes, the page stays as it is.</p></section></div></body></html>`;
  return new Response(page.html, { headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" } });
}

/** The visitor with a language chosen on the page, as a shop with a language menu knows it; null: their own. */
const reading = <Visitor extends Pick<ProfileJson, "attributes">>(language: string | null, visitor: Visitor): Visitor => (language === null ? visitor : { ...visitor, attributes: { ...visitor.attributes, language } });

const yourself = "yourself";

/** Who the shop is visited as: the first of the personas, of whom something is known, until somebody else is chosen. Null: whoever looks at it, of whom nothing is. */
function visitorOf({ personas }: DemoShop, { searchParams }: URL): PersonaDto | null {
  const asked = searchParams.get("persona");
  return asked === yourself ? null : (personas.find(({ id }) => id === asked) ?? personas[0] ?? null);
}

function visitBar(shop: DemoShop, address: URL, visitor: PersonaDto | null): Html {
  const link = (change: Readonly<Record<string, string | null>>, path = address.pathname): string => {
    const query = new URLSearchParams(address.searchParams);
    for (const [name, value] of Object.entries(change)) {
      if (value === null) query.delete(name);
      else query.set(name, value);
    }
    return `${basePath}${path}${query.size === 0 ? "" : `?${query}`}`;
  };
  const here = (is: boolean): Html => (is ? html` aria-current="true"` : html``);
  const faces = shop.personas.map(({ id, name, face, story }) => html`<a href="${link({ persona: id })}" title="${story}"${here(id === visitor?.id)}><span aria-hidden="true">${face}</span>${name}</a>`);
  const spoken = [...new Set([...shop.placements.values()].flatMap(({ languages = [] }) => languages))];
  const chosen = address.searchParams.get("language");
  const languages = spoken.map((tag) => html`<a href="${link({ language: tag })}" lang="${tag}"${here(tag === chosen)}>${languageTitle(tag, { locale: tag })}</a>`);
  const reads = spoken.length < 2 ? html`` : html`<div class="row"><strong>Reading</strong><a href="${link({ language: null })}"${here(chosen === null)}>their own language</a>${languages}</div>`;
  const viaEdge = address.searchParams.get("via") === "edge";
  const byEdge = shop.edgeUrl === null ? html`` : html`<a href="${link({ via: viaEdge ? null : "edge" })}"${here(viaEdge)}>by the edge</a>`;
  const places = shop.environments.map(({ key, name }) => html`<a href="${link({ environment: key, via: null })}"${here(key === shop.environment)}>${name}</a>`);
  const others = demoPages.map(({ path, name }) => html`<a href="${link({}, path)}"${here(path === address.pathname)}>${name}</a>`);
  const opened = shop.personas.length < manyFaces ? html` open` : html``;
  const unseen = shop.environments.slice(1).find(({ key }) => key === shop.environment);
  const who = `Visited as ${visitor === null ? "yourself" : visitor.name}${unseen === undefined ? "" : `, as live in ${unseen.name}`}`;
  return html`<nav class="as" aria-label="Visit as"><details${opened}><summary>${who}</summary><div class="bar"><div class="row"><strong>Visit as</strong>${faces}<a href="${link({ persona: yourself })}"${here(visitor === null)}>yourself</a></div>${whose(shop, visitor)}${reads}<div class="row"><strong>As live in</strong>${places}</div><div class="row apart">${others}${byEdge}</div></div></details></nav>`;
}

function whose({ environment, environments: [visitors, ...others] }: DemoShop, visitor: PersonaDto | null): Html {
  const unseen = others.find(({ key }) => key === environment);
  const where = unseen === undefined ? html`` : html` <strong>This is ${unseen.name}:</strong> visitors see ${visitors?.name ?? "another environment"}.`;
  return visitor === null
    ? html`<p class="whose">You see it as <strong>yourself</strong>: nearly nothing is known of you, so most of it is the shop’s own. Choose somebody, and see what changes.${where}</p>`
    : html`<p class="whose">You see it as <strong>${visitor.name}</strong> does. ${visitor.story} Choose somebody else, and see what changes.${where}</p>`;
}

/** What the shop has in a placement by itself. */
export function place(shop: DemoShop, key: string): Html {
  const placement = shop.placements.get(key);
  const type = typesOf().find(placement?.contentType ?? "");
  const own = placement?.baseline == null || type === undefined ? "" : markupToHtml(type.draw(placement.baseline));
  return html`<div data-thenwise="${key}">${{ html: own }}</div>`;
}

/** From so many on the bar is folded until somebody opens it, lest the shop begin below the fold. */
const manyFaces = 12;

const reasonWords = {
  matched: "a rule led here",
  split: "a rule led here, and an A/B draw chose",
  "no-visitor-id": "a rule led here; without an id no draw was made",
  "no-campaign": "no campaign shows anything here, so the page keeps its own",
  holdout: "held out, so the page keeps its own",
  "no-bundle": "nothing is live",
  "unknown-placement": "this placement is not known",
};

// How the bar was left it stays from page to page. On a phone the lines of the bar are longer than the screen: what is chosen on each comes into the middle.
const inViewScript = `(function(){var bar=document.querySelector(".as details"),key="demo-bar";try{var kept=sessionStorage.getItem(key);if(kept)bar.open=kept==="open";bar.addEventListener("toggle",function(){sessionStorage.setItem(key,bar.open?"open":"folded")})}catch(e){}})();document.querySelectorAll(".as .row [aria-current]").forEach(function(a){var row=a.parentElement;row.scrollLeft=a.offsetLeft-row.offsetLeft-(row.clientWidth-a.offsetWidth)/2})`;

const whyScript = `addEventListener("thenwise:decision",function(event){var words=${JSON.stringify(reasonWords)},d=event.detail,box=document.getElementById("why"),list=document.querySelector(".why ul");if(!box&&!list)return;if(!list){list=document.createElement("ul");box.replaceWith(list)}var id="why-"+d.placement,line=document.getElementById(id)||list.appendChild(document.createElement("li"));line.id=id;line.textContent=d.placement+": "+(d.variant?"“"+(d.content&&(d.content.headline||d.content.text)||"something else")+"”":"the page’s own")+" – "+(words[d.reason]||"no answer, so the page keeps its own")},true)`;
