import "server-only";

/** Where to go after signing in: a path of our own, or the start page. Links cannot send people elsewhere after they typed a password. */
export function ownAddress(asked: string, base: string): string {
  if (asked.startsWith(`${base}/`)) return ownAddress(asked.slice(base.length), base);
  // Browsers drop tabs and line breaks inside addresses, and read a backslash as a slash.
  const isOurs = /^\/(?![/\\])[\x21-\x7e]*$/.test(asked) && !asked.includes("\\") && new URL(asked, base).origin === new URL(base).origin;
  return isOurs ? base + asked : base;
}
