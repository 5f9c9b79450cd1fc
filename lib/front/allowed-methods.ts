import { addresses } from "@/lib/api/addresses";

const everywhere = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] as const;
const programs = /^\/(?:api|ofrep|v1)(?:\/|$)/;
const routes = Object.values(addresses).map(({ method, path }) => ({ method, path: new RegExp(`^/api/v1${path.replace(/\{\w+\}/g, "[^/]+")}$`) }));

/** The methods that Thenwise understands at all. */
export const knownMethods: readonly string[] = everywhere;

/** The methods that may be worth asking the app with at a path: pages and files are read; programs' addresses say themselves what they take. */
export const methodsAt = (path: string): readonly string[] => (programs.test(path) ? everywhere : ["GET", "HEAD"]);

/** What a program's address takes, as far as it is one of the API's: what to say where the framework refuses a method without saying more. */
export function apiMethodsAt(path: string): readonly string[] {
  const methods: readonly string[] = routes.filter((route) => route.path.test(path)).map(({ method }) => method);
  if (methods.length === 0) return ["GET", "HEAD", "POST", "OPTIONS"];
  return everywhere.filter((method) => method === "OPTIONS" || methods.includes(method === "HEAD" ? "GET" : method));
}
