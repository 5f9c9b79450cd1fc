import "server-only";

/** Where to go after signing in: an address of our own, or `home`, the app's own. Links cannot send people elsewhere after they typed a password. */
export function ownAddress(asked: string, home: string): string {
  const { origin, pathname } = new URL(home);
  if (asked.startsWith(`${origin}/`)) return ownAddress(asked.slice(origin.length), home);
  const below = pathname.replace(/\/+$/, "");
  // Browsers drop tabs and line breaks inside addresses, and read a backslash as a slash.
  const isOurs = /^\/(?![/\\])[\x21-\x7e]*$/.test(asked) && !asked.includes("\\") && isAt(new URL(asked, origin), { origin, below });
  return isOurs ? origin + asked : home;
}

const isAt = (url: URL, { origin, below }: { readonly origin: string; readonly below: string }): boolean => url.origin === origin && `${url.pathname}/`.startsWith(`${below}/`);
