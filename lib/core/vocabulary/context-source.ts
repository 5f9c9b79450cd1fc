import { type AttributeType } from "./attribute";
import { type Json } from "@/lib/std/json";
import { message } from "@/lib/words/message";

/** Who can tell: `request` is read from a browser's request by whoever answers it, `page` by the SDK in the page. */
export type ContextSource = {
  readonly id: string;
  readonly told: "request" | "page";
  readonly type: AttributeType;
  /** Label, description and unit are messages. */
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
  source({ id: "device", told: "request", type: "text", label: message("Device"), description: message("Phone, tablet or desktop"), suggestions: ["phone", "tablet", "desktop"] }),
  source({ id: "os", told: "request", type: "text", label: message("Operating system"), description: message("As the browser names it"), suggestions: ["iOS", "Android", "Windows", "macOS", "Linux", "ChromeOS"] }),
  source({ id: "browser", told: "request", type: "text", label: message("Browser"), description: message("As it names itself"), suggestions: ["Chrome", "Safari", "Firefox", "Edge", "Samsung Internet", "Opera"] }),
  source({ id: "language", told: "request", type: "text", label: message("Language"), description: message("The one the browser asks for first, without its region"), suggestions: ["en", "fr", "de", "es"] }),
  source({ id: "locale", told: "request", type: "text", label: message("Language and region"), description: message("The one the browser asks for first, as it says it"), suggestions: ["en-GB", "en-US", "fr-FR", "fr-CA"] }),
  source({ id: "geo.country", told: "request", type: "text", label: message("Country"), description: message("In English, as the network in front of us tells"), suggestions: ["France", "Germany", "United Kingdom"] }),
  source({ id: "geo.region", told: "request", type: "text", label: message("Region"), description: message("As the network in front of us tells") }),
  source({ id: "geo.city", told: "request", type: "text", label: message("City"), description: message("As the network in front of us tells") }),
  source({ id: "page.path", told: "page", type: "text", label: message("Page path"), description: message("The address without site and parameters"), suggestions: ["/", "/sale"] }),
  source({ id: "page.referrer", told: "page", type: "text", label: message("Referrer"), description: message("The site they came from; empty when they came directly"), suggestions: ["google.com", "instagram.com"] }),
  source({ id: "campaign.source", told: "page", type: "text", label: message("Campaign source"), description: message("The address’s utm_source") }),
  source({ id: "campaign.medium", told: "page", type: "text", label: message("Campaign medium"), description: message("The address’s utm_medium") }),
  source({ id: "campaign.name", told: "page", type: "text", label: message("Campaign name"), description: message("The address’s utm_campaign") }),
  source({ id: "campaign.term", told: "page", type: "text", label: message("Campaign term"), description: message("The address’s utm_term") }),
  source({ id: "campaign.content", told: "page", type: "text", label: message("Campaign content"), description: message("The address’s utm_content") }),
  source({ id: "local.hour", told: "page", type: "number", label: message("Hour of their day"), description: message("0 to 23, by the visitor’s own clock") }),
  source({ id: "local.weekday", told: "page", type: "text", label: message("Weekday"), description: message("By the visitor’s own clock"), suggestions: weekdays }),
  source({ id: "visit.returning", told: "page", type: "boolean", label: message("Has been here before"), description: message("Not their first visit. Known when they agreed to storage") }),
  source({ id: "visit.count", told: "page", type: "number", label: message("Visits"), description: message("With this one; a visit ends after 30 minutes of quiet. Known when they agreed to storage"), unit: message("visits") }),
  source({ id: "visit.days-since-last", told: "page", type: "number", label: message("Days since the last visit"), description: message("Whole days; unknown on the first visit and without their agreement to storage"), unit: message("days") }),
];

const queryParameter = /^query\.([A-Za-z0-9_-]{1,40})$/;

/** A source by its id, `query.<name>` of any parameter among them; undefined: nobody tells that. */
export function findContextSource(id: string): ContextSource | undefined {
  const name = queryParameter.exec(id)?.[1];
  if (name === undefined) return contextSources.find((each) => each.id === id);
  return source({ id, told: "page", type: "text", label: name, description: message("In the page’s address, where the script tag lists it") });
}

/** What a visit told, by source. */
export type ContextJson = Readonly<Record<string, Json>>;

/** How many sources a visit may tell of. */
export const mostContextSources = 60;
