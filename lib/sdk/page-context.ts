import { visitContext } from "./visits";
import { type PageProfile } from "./profile";
import { type Json } from "@/lib/std/json";

/** How much of a text from the address is sent. */
const longest = 200;
const mostLanguages = 20;

/**
 * What the visit tells that only the page knows: what the browser's person reads, where it is, where the visitor came from, their clock, and (with their agreement to
 * storage) their visits. Of the address's parameters only campaign tags and those that the script tag lists.
 */
export function pageContext(profile: PageProfile, parameters: readonly string[]): Readonly<Record<string, Json>> {
  const now = new Date();
  const query = new URLSearchParams(location.search);
  const told: Record<string, Json> = {
    // A browser that says none here may still say them to the server.
    ...(navigator.languages.length === 0 ? {} : { languages: navigator.languages.slice(0, mostLanguages).join(",") }),
    "page.path": location.pathname.slice(0, longest),
    "page.referrer": referrer(),
    "local.hour": now.getHours(),
    "local.weekday": now.toLocaleDateString("en", { weekday: "long" }),
    ...visitContext(profile, now.getTime()),
  };
  const tell = (source: string, parameter: string): void => {
    const value = query.get(parameter);
    if (value !== null) told[source] = value.slice(0, longest);
  };
  for (const part of ["source", "medium", "term", "content"]) tell(`campaign.${part}`, `utm_${part}`);
  tell("campaign.name", "utm_campaign");
  for (const parameter of parameters) tell(`query.${parameter}`, parameter);
  return told;
}

/** The site they came from, without `www.`; empty when they came directly or from a page of this site. */
function referrer(): string {
  if (!URL.canParse(document.referrer)) return "";
  const { host } = new URL(document.referrer);
  return host === location.host ? "" : host.replace(/^www\./, "").slice(0, longest);
}
