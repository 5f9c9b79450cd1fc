/** The path below its host that the app stands at, from `APP_URL`; empty: the host itself. Written in when the app is built. */
export const basePath: string = process.env.NEXT_PUBLIC_BASE_PATH ?? "";

/** A path as the app's own files have it, of one as people see it. */
export const belowBase = (path: string): string => (path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : path === basePath ? "/" : path);
