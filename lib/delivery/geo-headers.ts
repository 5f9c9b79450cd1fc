/** The headers by which a network in front of us says where a request comes from. `country` is an ISO 3166 code. */
export type GeoHeaders = { readonly country: string; readonly region: string; readonly city: string };

/**
 * The networks whose headers may be believed. Nothing is read unless one is named: anybody can send such a header to a server that
 * stands in the open. Header names as the vendors document them (November 2026).
 */
export const geoNetworks: Readonly<Record<string, GeoHeaders>> = {
  cloudflare: { country: "cf-ipcountry", region: "cf-region", city: "cf-ipcity" },
  cloudfront: { country: "cloudfront-viewer-country", region: "cloudfront-viewer-country-region-name", city: "cloudfront-viewer-city" },
  vercel: { country: "x-vercel-ip-country", region: "x-vercel-ip-country-region", city: "x-vercel-ip-city" },
};
