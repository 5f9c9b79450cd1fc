import type { NextConfig } from "next";
import { buildFolder } from "./lib/front/build-folder";

// The path of APP_URL below which the app stands. The framework writes it into what it builds, so each path has a build of its own.
const basePath = process.env["APP_URL"] === undefined ? "" : new URL(process.env["APP_URL"]).pathname.replace(/\/+$/, "");

const config: NextConfig = {
  basePath,
  distDir: buildFolder(basePath),
  env: { NEXT_PUBLIC_BASE_PATH: basePath },
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm test` checks types; checking them again would double the first start.
  typescript: { ignoreBuildErrors: true },
  // The optimizer is a remote-code surface that this product has no use for.
  images: { unoptimized: true },
  serverExternalPackages: ["@node-rs/argon2", "pg", "pino", "@prisma/client", "@prisma/adapter-pg"],
  // What was bookmarked goes on working: libraries had their pages among the settings.
  redirects: () => Promise.resolve(["attributes", "content-types"].map((library) => ({ source: `/:workspace/settings/${library}`, destination: `/:workspace/${library}`, permanent: true }))),
};

export default config;
