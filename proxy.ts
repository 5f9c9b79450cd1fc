import { NextResponse, type NextRequest } from "next/server";
import { askedPathHeader } from "@/lib/server/auth/asked-path";

/** Tells pages their own address, which Next does not: the sign-in leads back to it. Decides nothing. */
export function proxy(request: NextRequest): NextResponse {
  const headers = new Headers(request.headers);
  headers.set(askedPathHeader, `${request.nextUrl.pathname}${request.nextUrl.search}`);
  return NextResponse.next({ request: { headers } });
}

export const config = { matcher: ["/((?!(?:api|_next|ofrep|demo|media)(?:/|$)|(?:sdk\\.js|icon\\.svg|healthz|readyz)$).*)"] };
