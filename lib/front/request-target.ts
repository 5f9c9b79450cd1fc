/**
 * A request's target as the app knows its addresses: a path below `basePath`, with its query. Null: there is no such address. Proxies send the
 * whole address at times (`GET http://host/path`); which host it names is no news. A path outside is taken as below: some proxies take the
 * part off on which they lead here, and balancers ask for `/healthz` wherever the app is.
 */
export function requestTarget(target: string, basePath: string): string | null {
  const path = target.startsWith("/") ? target : pathOfAddress(target);
  if (path === null || !isReadable(path)) return null;
  return isBelow(path, basePath) ? path : basePath + (path.startsWith("/?") ? path.slice(1) : path === "/" && basePath !== "" ? "" : path);
}

function pathOfAddress(target: string): string | null {
  if (!/^https?:\/\//i.test(target) || !URL.canParse(target)) return null;
  const { pathname, search } = new URL(target);
  return pathname + search;
}

const isBelow = (path: string, basePath: string): boolean => path.startsWith(basePath) && ["", "/", "?"].includes(path.charAt(basePath.length));

/** Whether its escapes are whole: half of one is decoded differently, or not at all, by whoever comes next. */
function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path.split("?", 1)[0] ?? "");
    return true;
  } catch {
    return false;
  }
}
