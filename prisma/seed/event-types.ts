import { type AttributeType } from "@/lib/core/vocabulary/attribute";
import { type EventType, type PropertyType } from "@/lib/core/vocabulary/event-type";

const property = (name: string, type: AttributeType, more: Partial<PropertyType> = {}): PropertyType => ({ name, type, suggestions: [], unit: null, ...more });

const product = property("product", "text", { suggestions: ["Two-person tent", "Ridge shell", "Fjord fleece"] });
const category = property("category", "text", { suggestions: ["tents", "jackets", "packs", "trousers", "gloves"] });
const price = property("price", "number", { unit: "€" });

/** What Northbound's shop and app tell of what people do. */
export const eventTypes: readonly EventType[] = [
  { name: "view product", label: "Viewed a product", description: "Opened the page of one product", properties: [product, category, price] },
  { name: "add to cart", label: "Added to cart", description: "Put one product into the cart", properties: [product, category, price] },
  { name: "purchase", label: "Purchase", description: "Paid for an order, on the site or in the app", properties: [property("total", "number", { unit: "€" }), property("items", "number"), property("products", "list", { suggestions: ["Two-person tent", "Ridge shell"] }), property("coupon", "text", { suggestions: ["AUTUMN10"] })] },
  { name: "search", label: "Searched", description: "Looked for something by its name", properties: [property("words", "text", { suggestions: ["waterproof", "tent"] }), property("results", "number")] },
  { name: "repair booked", label: "Booked a repair", description: "Asked the workshop to mend something", properties: [product, property("since", "date")] },
];
