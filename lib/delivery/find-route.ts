import { deliveryRoutes, type DeliveryRoute } from "./delivery-routes";

export type Found = { readonly route: DeliveryRoute; readonly params: Readonly<Record<string, string>> };

const fixed = new Map(deliveryRoutes.filter(({ path }) => !path.includes("{")).map((route) => [route.path, { route, params: {} }]));
const patterns = deliveryRoutes.filter(({ path }) => path.includes("{")).map((route) => ({ route, parts: route.path.split("/") }));

/** The route that a path belongs to, with what stands in its braces percent-decoded; null: none, or an escape that is broken. */
export function findRoute(path: string): Found | null {
  const known = fixed.get(path);
  if (known !== undefined) return known;
  const given = path.split("/");
  for (const { route, parts } of patterns) {
    const params = paramsOf(parts, given);
    if (params !== null) return { route, params };
  }
  return null;
}

function paramsOf(parts: readonly string[], given: readonly string[]): Record<string, string> | null {
  if (parts.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [index, part] of parts.entries()) {
    const text = given[index] ?? "";
    if (!part.startsWith("{")) {
      if (part !== text) return null;
    } else {
      const decoded = decodedPart(text);
      if (decoded === null) return null;
      params[part.slice(1, -1)] = decoded;
    }
  }
  return params;
}

function decodedPart(text: string): string | null {
  if (text === "") return null;
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
