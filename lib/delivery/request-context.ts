import { type DeliveryRequest } from "./exchange";
import { type GeoHeaders } from "./geo-headers";
import { type Caller } from "./ports";
import { readUserAgent } from "./user-agent";
import { type LoadedBundle } from "@/lib/core/evaluate/load-bundle";
import { type ContextJson } from "@/lib/core/vocabulary/context-source";
import { speaksLanguages } from "@/lib/core/vocabulary/language-texts";
import { sourcedAttributes } from "@/lib/core/vocabulary/sourced-attributes";
import { isJsonObject } from "@/lib/std/json";

type Asked = { readonly request: DeliveryRequest; readonly caller: Caller; readonly geo: GeoHeaders | null; readonly loaded: LoadedBundle };

/**
 * A profile with what the browser's own request tells, where the bundle asks for it. Only for browser keys: behind a server key the
 * request is the server's and not the visitor's. What the page says wins, but for the place; a `context` of null says: nothing of the kind.
 */
export function withRequestContext(profile: unknown, { request, caller, geo, loaded }: Asked): unknown {
  if (caller.kind !== "browser" || !isJsonObject(profile) || profile["context"] === null) return profile;
  const { attributes, variants } = loaded.bundle;
  if (sourcedAttributes(attributes).length === 0 && !speaksLanguages(variants)) return profile;
  const said = isJsonObject(profile["context"]) ? profile["context"] : {};
  return { ...profile, context: { ...languagesIn(request.header("accept-language")), ...readUserAgent(request.header("user-agent")), ...said, ...placeIn(request, geo) } };
}

/** The whole list as it was sent: `profile-from-json` reads it, for whoever tells it. */
const languagesIn = (header: string | null): ContextJson => (header === null ? {} : { languages: header });

function placeIn({ header }: DeliveryRequest, geo: GeoHeaders | null): ContextJson {
  if (geo === null) return {};
  const read = (name: string): string | null => decoded(header(name));
  const [code, region, city] = [read(geo.country), read(geo.region), read(geo.city)];
  const country = code === null ? null : countryNamed(code);
  return { ...(country === null ? {} : { "geo.country": country }), ...(region === null ? {} : { "geo.region": region }), ...(city === null ? {} : { "geo.city": city }) };
}

const names = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });

/** `France` of `FR`; null for what is no country, such as Cloudflare's `XX` (unknown) and `T1` (Tor). */
function countryNamed(code: string): string | null {
  if (!/^[A-Z]{2}$/.test(code) || code === "XX") return null;
  return names.of(code) ?? null;
}

/** Networks percent-encode what is not ASCII. */
function decoded(value: string | null): string | null {
  if (value === null || value === "") return null;
  try {
    return decodeURIComponent(value).slice(0, 200);
  } catch {
    return null;
  }
}
