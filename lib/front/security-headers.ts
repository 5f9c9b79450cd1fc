export type PageSecurity = {
  /** What a script of ours shows; new for every answer. */
  readonly nonce: string;
  /** Whether people reach us by https. */
  readonly https: boolean;
  /** The development server evaluates code, and tells of changes by a socket. */
  readonly developing: boolean;
  /** Whether the page is one of the demo shop, which may ask the edge on another port of this machine, and show its pictures. */
  readonly shop: boolean;
};

/** The headers that stand on every answer, whatever is answered; an answer that says one of them itself is left its own word. */
export function securityHeaders(security: PageSecurity): Readonly<Record<string, string>> {
  return {
    "content-security-policy": contentSecurityPolicy(security),
    "x-content-type-options": "nosniff",
    "referrer-policy": "strict-origin-when-cross-origin",
    "permissions-policy": denied.map((feature) => `${feature}=()`).join(", "),
    // A company's sign-in may open in a window of its own; whoever opens ours gets no hold of it.
    "cross-origin-opener-policy": "same-origin-allow-popups",
    // A year, for this very host: what else stands below the domain is not ours to decide.
    ...(security.https ? { "strict-transport-security": "max-age=31536000" } : {}),
  };
}

const denied = ["accelerometer", "browsing-topics", "camera", "display-capture", "geolocation", "gyroscope", "hid", "magnetometer", "microphone", "midi", "payment", "serial", "usb"];

/** Scripts run that show the nonce, and what those load. Styles may stand in the page: components measure and colour by them. */
function contentSecurityPolicy({ nonce, developing, shop }: PageSecurity): string {
  const edges = shop ? ["http://localhost:*", "http://127.0.0.1:*"] : [];
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${developing ? " 'unsafe-eval'" : ""}`,
    "worker-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    ["img-src 'self' data: https:", ...edges].join(" "),
    ["connect-src 'self'", ...edges, ...(developing ? ["ws:"] : [])].join(" "),
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
