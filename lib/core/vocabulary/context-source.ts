import { type AttributeType } from "./attribute";
import { type Json } from "@/lib/std/json";

/** Who can tell: `request` is read from a browser's request by whoever answers it, `page` by the SDK in the page. */
export type ContextSource = {
  readonly id: string;
  readonly told: "request" | "page";
  readonly type: AttributeType;
  readonly label: string;
  readonly description: string;
  readonly suggestions: readonly string[];
  readonly unit: string | null;
};

type Draft = Pick<ContextSource, "id" | "told" | "type" | "label" | "description"> & Partial<ContextSource>;
const source = (draft: Draft): ContextSource => ({ suggestions: [], unit: null, ...draft });

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** What a visit tells by itself, without the page saying anything. An attribute that names one is filled in from it. */
export const contextSources: readonly ContextSource[] = [
  source({ id: "device", told: "request", type: "text", label: "Device", description: "Phone, tablet or desktop", suggestions: ["phone", "tablet", "desktop"] }),
  source({ id: "os", told: "request", type: "text", label: "Operating system", description: "As the browser names it", suggestions: ["iOS", "Android", "Windows", "macOS", "Linux", "ChromeOS"] }),
  source({ id: "browser", told: "request", type: "text", label: "Browser", description: "As it names itself", suggestions: ["Chrome", "Safari", "Firefox", "Edge", "Samsung Internet", "Opera"] }),
  source({ id: "language", told: "request", type: "text", label: "Language", description: "The one the browser asks for first, without its region", suggestions: ["en", "fr", "de", "es"] }),
  source({ id: "geo.country", told: "request", type: "text", label: "Country", description: "In English, as the network in front of us tells", suggestions: ["France", "Germany", "United Kingdom"] }),
  source({ id: "geo.region", told: "request", type: "text", label: "Region", description: "As the network in front of us tells" }),
  source({ id: "geo.city", told: "request", type: "text", label: "City", description: "As the network in front of us tells" }),
  source({ id: "page.path", told: "page", type: "text", label: "Page path", description: "The address without site and parameters", suggestions: ["/", "/sale"] }),
  source({ id: "page.referrer", told: "page", type: "text", label: "Referrer", description: "The site they came from; empty when they came directly", suggestions: ["google.com", "instagram.com"] }),
  ...["source", "medium", "name", "term", "content"].map((part) =>
    source({ id: `campaign.${part}`, told: "page", type: "text", label: part === "name" ? "Campaign name" : `Campaign ${part}`, description: `The address’s utm_${part === "name" ? "campaign" : part}` }),
  ),
  source({ id: "local.hour", told: "page", type: "number", label: "Hour of their day", description: "0 to 23, by the visitor’s own clock" }),
  source({ id: "local.weekday", told: "page", type: "text", label: "Weekday", description: "By the visitor’s own clock", suggestions: weekdays }),
  source({ id: "visit.returning", told: "page", type: "boolean", label: "Has been here before", description: "Not their first visit. Known when they agreed to storage" }),
  source({ id: "visit.count", told: "page", type: "number", label: "Visits", description: "With this one; a visit ends after 30 minutes of quiet. Known when they agreed to storage", unit: "visits" }),
  source({ id: "visit.days-since-last", told: "page", type: "number", label: "Days since the last visit", description: "Whole days; unknown on the first visit and without their agreement to storage", unit: "days" }),
];

const queryParameter = /^query\.([A-Za-z0-9_-]{1,40})$/;

/** A source by its id, `query.<name>` of any parameter among them; undefined: nobody tells that. */
export function findContextSource(id: string): ContextSource | undefined {
  const name = queryParameter.exec(id)?.[1];
  if (name === undefined) return contextSources.find((each) => each.id === id);
  return source({ id, told: "page", type: "text", label: `Parameter ${name}`, description: `“${name}” in the page’s address, where the script tag lists it` });
}

/** What a visit told, by source. */
export type ContextJson = Readonly<Record<string, Json>>;

/** How many sources a visit may tell of. */
export const mostContextSources = 60;
