import { expect, test } from "vitest";
import { deliver } from "./deliver";
import { geoNetworks } from "./geo-headers";
import { asking, liveFrom, openShop, pageKey, serverKey, shopBundle } from "./sample-shop.cases";
import { type Bundle } from "@/lib/core/vocabulary/bundle";

/** The sample shop, whose country is told by the network. */
const bundle: Bundle = { ...shopBundle, attributes: { ...shopBundle.attributes, country: { type: "text", purpose: null, source: "geo.country" }, plan: { type: "text", purpose: null, source: "device" } } };
const phones: Bundle = { ...bundle, predicates: [{ op: "text.is", of: "plan", with: "phone" }, ...bundle.predicates.slice(1)] };

const phone = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1";

type Visit = { readonly headers?: Readonly<Record<string, string>>; readonly profile?: object; readonly key?: string; readonly geo?: string };

async function shown(of: Bundle, { headers = {}, profile = {}, key = pageKey, geo = "cloudflare" }: Visit) {
  const shop = { ...openShop(), geo: geoNetworks[geo] ?? null };
  shop.bundles.live = async () => liveFrom(of, 7);
  const body = JSON.stringify({ profile });
  const got = await deliver(asking("POST", "/api/v1/decide", { headers: { authorization: `Bearer ${key}`, "content-type": "application/json", ...headers }, body }), shop);
  const { decisions } = JSON.parse(got.body ?? "{}");
  return { hero: decisions["home-hero"].variant?.name ?? null, alert: decisions["shop-alert"].variant?.name ?? null };
}

test.each<{ readonly why: string; readonly of: Bundle; readonly visit: Visit; readonly is: object }>([
  { why: "the network says France", of: bundle, visit: { headers: { "cf-ipcountry": "FR" } }, is: { alert: "Bonjour" } },
  { why: "another network's header is not believed", of: bundle, visit: { headers: { "x-vercel-ip-country": "FR" } }, is: { alert: null } },
  { why: "no network stands in front", of: bundle, visit: { headers: { "cf-ipcountry": "FR" }, geo: "" }, is: { alert: null } },
  { why: "a country that is none", of: bundle, visit: { headers: { "cf-ipcountry": "T1" } }, is: { alert: null } },
  { why: "an encoding that is none", of: bundle, visit: { headers: { "cf-ipcountry": "%E0%A4%A" } }, is: { alert: null } },
  { why: "the page's own attribute goes first", of: bundle, visit: { headers: { "cf-ipcountry": "FR" }, profile: { attributes: { country: "Spain" } } }, is: { alert: null } },
  { why: "a page cannot say where the visit comes from when the network can", of: bundle, visit: { headers: { "cf-ipcountry": "ES" }, profile: { context: { "geo.country": "France" } } }, is: { alert: null } },
  { why: "a phone's browser", of: phones, visit: { headers: { "user-agent": phone } }, is: { hero: "Gold" } },
  { why: "the page knows its device better", of: phones, visit: { headers: { "user-agent": phone }, profile: { context: { device: "tablet" } } }, is: { hero: null } },
  { why: "a server's request is not its visitor's", of: phones, visit: { headers: { "user-agent": phone }, key: serverKey }, is: { hero: null } },
  { why: "a server may tell what it knows of the visit", of: phones, visit: { profile: { context: { device: "phone" } }, key: serverKey }, is: { hero: "Gold" } },
  { why: "a page that is shown as somebody else sees it", of: phones, visit: { headers: { "user-agent": phone }, profile: { context: null } }, is: { hero: null } },
])("$why", async ({ of, visit, is }) => {
  expect(await shown(of, visit)).toMatchObject(is);
});

const speaking: Bundle = { ...shopBundle, variants: shopBundle.variants.map((variant) => ({ ...variant, texts: { en: {}, fr: { headline: "Bonjour" }, "fr-CA": { headline: "Allô" } } })) };

test.each([
  { why: "whoever asks for French", language: "fr-FR,fr;q=0.9,en;q=0.8", profile: {}, says: "Bonjour", speaks: "fr" },
  { why: "whoever asks for their own French", language: "fr-CA", profile: {}, says: "Allô", speaks: "fr-CA" },
  { why: "whoever asks for another language: the main one", language: "de", profile: {}, says: "Bonjour!", speaks: undefined },
  { why: "whoever asks for another language first, and then for French", language: "de-CH,de;q=0.9,fr;q=0.5", profile: {}, says: "Bonjour", speaks: "fr" },
  { why: "whoever wants French least, by weight and not by place", language: "fr;q=0.1,en;q=0.9", profile: {}, says: "Bonjour!", speaks: "en" },
  { why: "whoever takes anything: the main one", language: "*", profile: {}, says: "Bonjour!", speaks: undefined },
  { why: "whose browser says what is no language: the main one", language: "fr;q=often, fr_FR", profile: {}, says: "Bonjour!", speaks: undefined },
  { why: "a page that passes on all that its browser asks for", language: "", profile: { context: { languages: "de,fr-CA,en" } }, says: "Allô", speaks: "fr-CA" },
  { why: "of whom nothing is known: the main one", language: "", profile: {}, says: "Bonjour!", speaks: undefined },
  { why: "a page that knows better", language: "de", profile: { context: { language: "fr" } }, says: "Bonjour", speaks: "fr" },
])("$why reads “$says”", async ({ language, profile, says, speaks }) => {
  const shop = openShop();
  const variants = speaking.variants.map((variant) => ({ ...variant, content: { headline: "Bonjour!" } }));
  shop.bundles.live = async () => liveFrom({ ...speaking, variants }, 7);
  const body = JSON.stringify({ profile: { attributes: { country: "France" }, ...profile } });
  const got = await deliver(asking("POST", "/api/v1/decide", { headers: { authorization: `Bearer ${pageKey}`, "content-type": "application/json", "accept-language": language }, body }), shop);
  const { decisions } = JSON.parse(got.body ?? "{}");
  expect([decisions["shop-alert"].content.headline, decisions["shop-alert"].language]).toEqual([says, speaks]);
});
