import type { NextConfig } from "next";

const developing = process.env["NODE_ENV"] !== "production";

const policy = (connect: string): string =>
  [
    "default-src 'self'",
    // The framework starts its pages with inline scripts; a nonce for each would make every page uncacheable and needs a proxy.
    `script-src 'self' 'unsafe-inline'${developing ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: https: ${connect}`.trim(),
    `connect-src 'self' ${connect}${developing ? " ws:" : ""}`.trim(),
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");

const headers = [
  { key: "Content-Security-Policy", value: policy("") },
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=()" },
];

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm test` checks types; checking them again would double the first start.
  typescript: { ignoreBuildErrors: true },
  // The optimizer is a remote-code surface that this product has no use for.
  images: { unoptimized: true },
  serverExternalPackages: ["@node-rs/argon2", "pg", "pino", "@prisma/client", "@prisma/adapter-pg"],
  // What was bookmarked goes on working: libraries had their pages among the settings.
  redirects: () => Promise.resolve(["attributes", "content-types"].map((library) => ({ source: `/:workspace/settings/${library}`, destination: `/:workspace/${library}`, permanent: true }))),
  headers: () =>
    Promise.resolve([
      // What strangers brought in says for itself, and more strictly, what it may do.
      { source: "/((?!media/).*)", headers },
      // The demo shop, which is there on a loopback address only, may ask the edge on another port of it, and show its pictures.
      { source: "/demo/:path*", headers: [{ key: "Content-Security-Policy", value: policy("http://localhost:* http://127.0.0.1:*") }] },
    ]),
};

export default config;
