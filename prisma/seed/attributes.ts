import { type Attribute } from "@/lib/core/vocabulary/attribute";

const who = "Who they are";
const did = "What they did";
const where = "Where they are";
const personal = "personalization";

type Draft = Partial<Attribute> & Pick<Attribute, "key" | "type" | "label" | "category">;
const attribute = (draft: Draft): Attribute => ({ purpose: null, description: "", suggestions: [], unit: null, source: null, ...draft });

/** What Northbound may know of a visitor. What is about the person needs their consent; what any request says does not. */
export const attributes: readonly Attribute[] = [
  attribute({ key: "country", source: "geo.country", type: "text", label: "Country", category: where, description: "Where the request comes from", suggestions: ["France", "Belgium", "Germany", "Norway", "United Kingdom", "Switzerland"] }),
  attribute({ key: "city", source: "geo.city", type: "text", label: "City", category: where, description: "As near as the address tells", suggestions: ["Lyon", "Oslo", "Bergen", "Munich", "Edinburgh"] }),
  attribute({ key: "language", source: "language", type: "text", label: "Language", category: where, description: "What their browser asks for", suggestions: ["en", "fr", "de", "no"] }),
  attribute({ key: "device", source: "device", type: "text", label: "Device", category: where, description: "What they hold in their hands", suggestions: ["phone", "tablet", "desktop"] }),
  attribute({ key: "appVersion", type: "version", label: "App version", category: where, description: "Only when they use the app", suggestions: ["2.0.0", "2.4.0", "3.1.0"] }),
  attribute({ key: "plan", type: "text", label: "Membership", category: who, purpose: personal, description: "Their Northbound membership", suggestions: ["Trail", "Summit", "VIP"] }),
  attribute({ key: "memberSince", type: "date", label: "Member since", category: who, purpose: personal, description: "The day they joined" }),
  attribute({ key: "birthday", type: "date", label: "Birthday", category: who, purpose: personal, description: "If they told us" }),
  attribute({ key: "newsletter", type: "boolean", label: "Reads the newsletter", category: who, purpose: personal, description: "Signed up and still opening it" }),
  attribute({ key: "interests", type: "list", label: "Interests", category: who, purpose: personal, description: "What they told us they love", suggestions: ["climbing", "skiing", "hiking", "trail running", "camping"] }),
  attribute({ key: "orders", type: "number", label: "Orders", category: did, purpose: personal, description: "How many so far", unit: "orders" }),
  attribute({ key: "lifetimeValue", type: "number", label: "Spent so far", category: did, purpose: personal, description: "All orders together", unit: "€" }),
  attribute({ key: "lastOrder", type: "date", label: "Last order", category: did, purpose: personal, description: "The day of their latest order" }),
  attribute({ key: "cartValue", type: "number", label: "In the cart", category: did, purpose: personal, description: "What lies in their cart now", unit: "€" }),
  attribute({ key: "favouriteBrand", type: "text", label: "Favourite brand", category: did, purpose: personal, description: "What they buy most", suggestions: ["Northbound", "Fjellheim", "Alto"] }),
  attribute({ key: "visits", source: "visit.count", type: "number", label: "Visits", category: did, description: "How often they have been here", unit: "visits" }),
  attribute({ key: "returning", source: "visit.returning", type: "boolean", label: "Has been here before", category: did, description: "Not their first visit" }),
];
