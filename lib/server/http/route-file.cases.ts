import { join } from "node:path";
import { type Route } from "@/lib/api/route";

/** Where the routes of /api/v1 lie. */
export const routeFolder = join(import.meta.dirname, "../../../app/api/v1");

export type Handler = (request: Request, context: { readonly params: Promise<Readonly<Record<string, string>>> }) => Promise<Response>;

/** A route's handler as Next would find it: by its file. */
export async function handlerOf({ method, path }: Pick<Route, "method" | "path">): Promise<Handler> {
  const file: Readonly<Record<string, unknown>> = await import(join(routeFolder, path.replace(/\{(\w+)\}/g, "[$1]"), "route.ts"));
  const found = file[method];
  if (typeof found !== "function") throw new Error(`${path} has no ${method}`);
  return async (request, context) => {
    const answer: unknown = await found(request, context);
    if (!(answer instanceof Response)) throw new Error("a route answered without a Response");
    return answer;
  };
}
