import "server-only";
import { decode } from "next-auth/jwt";
import { config } from "@/lib/server/config/config";

/** Over https the cookie is bound to exactly this host and never sent in the clear. */
export const isSecure = (): boolean => config().APP_URL.startsWith("https://");

/** The session cookie's name. */
export const sessionCookieName = (): string => (isSecure() ? "__Host-thenwise.session" : "thenwise.session");

/** The session id inside a request's cookie; null: no cookie of ours, or not one that we made. */
export async function sessionIdIn(cookieHeader: string | null): Promise<string | null> {
  const value = cookieIn(cookieHeader ?? "", sessionCookieName());
  if (value === null) return null;
  const token = await decode({ token: value, secret: config().NEXTAUTH_SECRET }).catch(() => null);
  const sid = token?.["sid"];
  return typeof sid === "string" ? sid : null;
}

function cookieIn(header: string, name: string): string | null {
  for (const part of header.split(";")) {
    const at = part.indexOf("=");
    if (at !== -1 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
  }
  return null;
}
