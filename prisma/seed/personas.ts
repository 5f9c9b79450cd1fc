import { seedId } from "./ids";
import { type Persona } from "@/lib/core/vocabulary/persona";
import { type ProfileJson } from "@/lib/core/vocabulary/profile";

const consent = ["personalization", "storage"];
const dayMs = 86_400_000;

const before = (now: Date) => (days: number): string => new Date(now.getTime() - days * dayMs).toISOString().slice(0, 10);

/** What they did, each so long before whatever day one looks. */
const did = {
  victoria: [
    { name: "purchase", at: "-P180D", properties: { total: 349, items: 1, products: ["Ridge shell"] } },
    { name: "purchase", at: "-P26D", properties: { total: 412, items: 3, products: ["Fjord fleece", "First-snow mitts"] } },
  ],
  camille: [
    { name: "search", at: "-PT3H", properties: { words: "down jacket", results: 4 } },
    { name: "view product", at: "-PT3H", properties: { product: "Ridge shell", category: "jackets", price: 349 } },
    { name: "view product", at: "-PT3H", properties: { product: "Ridge shell", category: "jackets", price: 349 } },
  ],
  callum: [
    { name: "view product", at: "-P2D", properties: { product: "Two-person tent", category: "tents", price: 389 } },
    { name: "add to cart", at: "-P1D", properties: { product: "Two-person tent", category: "tents", price: 389 } },
  ],
} satisfies Readonly<Record<string, ProfileJson["events"]>>;

/**
 * Eight people to think with. Two of them are edge cases on purpose: who knows nothing, and who consented to nothing. What
 * they did is told as so long ago, and their latest order from `now`, so that the demo does not grow stale.
 */
export function personasAt(now: Date): readonly Persona[] {
  const dayAgo = before(now);
  return [
    {
      id: seedId("persona", "per_victoria"),
      name: "Victoria",
      face: "👩🏽‍🦱",
      story: "Returning VIP from Oslo. Climbs every weekend, buys twice a season, answers every survey.",
      profile: {
        visitor: "victoria-4711",
        consent,
        attributes: { country: "Norway", city: "Oslo", language: "no", device: "desktop", plan: "VIP", memberSince: "2021-03-14", birthday: "1988-06-02", newsletter: true, interests: ["climbing", "skiing"], orders: 23, lifetimeValue: 4120, lastOrder: dayAgo(26), cartValue: 0, favouriteBrand: "Fjellheim", visits: 141, returning: true },
        events: did.victoria,
      },
    },
    {
      id: seedId("persona", "per_camille"),
      name: "Camille",
      face: "👩🏻",
      story: "From Lyon, on her third visit. Reads everything about down jackets and has not bought one yet.",
      profile: {
        visitor: "camille-0042",
        consent,
        attributes: { country: "France", city: "Lyon", language: "fr", device: "phone", plan: "Trail", memberSince: dayAgo(83), newsletter: true, interests: ["hiking"], orders: 1, lifetimeValue: 89, lastOrder: dayAgo(82), cartValue: 0, visits: 3, returning: true },
        events: did.camille,
      },
    },
    {
      id: seedId("persona", "per_callum"),
      name: "Callum",
      face: "👨🏼‍🦰",
      story: "From Edinburgh. Put a tent into the cart on Sunday, then the phone rang.",
      profile: {
        visitor: "callum-1999",
        consent,
        attributes: { country: "United Kingdom", city: "Edinburgh", language: "en", device: "desktop", plan: "Trail", newsletter: false, interests: ["camping"], orders: 2, lifetimeValue: 240, lastOrder: dayAgo(196), cartValue: 389, visits: 9, returning: true },
        events: did.callum,
      },
    },
    {
      id: seedId("persona", "per_ingrid"),
      name: "Ingrid",
      face: "👵🏻",
      story: "Uses the app on an old phone and has not updated it since spring. Skis before breakfast.",
      profile: { visitor: "ingrid-0077", consent, attributes: { country: "Norway", city: "Bergen", language: "no", device: "phone", appVersion: "2.0.3", plan: "Summit", memberSince: "2019-11-23", newsletter: true, interests: ["skiing", "hiking"], orders: 12, lifetimeValue: 1480, lastOrder: dayAgo(85), cartValue: 0, visits: 64, returning: true } },
    },
    {
      id: seedId("persona", "per_noah"),
      name: "Noah",
      face: "🧑🏾",
      story: "Here for the first time, from a search for “waterproof, not ugly”.",
      profile: { visitor: "noah-0001", consent, attributes: { country: "Germany", city: "Munich", language: "de", device: "phone", orders: 0, lifetimeValue: 0, cartValue: 0, visits: 1, returning: false } },
    },
    {
      id: seedId("persona", "per_benoit"),
      name: "Benoît",
      face: "👨🏿",
      story: "A bargain hunter from Brussels. Comes for the sales and leaves with socks.",
      profile: {
        visitor: "benoit-2020",
        consent,
        attributes: { country: "Belgium", city: "Brussels", language: "fr", device: "tablet", plan: "Trail", newsletter: true, interests: ["trail running"], orders: 7, lifetimeValue: 196, lastOrder: dayAgo(144), cartValue: 34, visits: 38, returning: true },
      },
    },
    { id: seedId("persona", "per_nils"), name: "Nobody-knows-Nils", face: "👤", story: "Sends nothing at all: no cookie, no country, no name. He still deserves a good page.", profile: { attributes: {} } },
    {
      id: seedId("persona", "per_greta"),
      name: "Greta",
      face: "🙅🏼‍♀️",
      story: "A VIP who said no to personalization. We know who she is and may not use it.",
      profile: {
        visitor: "greta-1312",
        consent: [],
        attributes: { country: "Switzerland", city: "Bern", language: "de", device: "desktop", plan: "VIP", memberSince: "2020-01-20", newsletter: true, interests: ["climbing"], orders: 18, lifetimeValue: 2950, lastOrder: dayAgo(53), cartValue: 120, visits: 88, returning: true },
      },
    },
  ];
}
