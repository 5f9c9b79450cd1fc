import { type BuildOptions } from "esbuild";

/** How the app's front is built: one file; Next stays where it is installed. */
export const frontBuild = {
  entryPoints: ["lib/front/main.ts"],
  bundle: true,
  packages: "external",
  platform: "node",
  format: "esm",
  target: "node20",
  legalComments: "none",
} as const satisfies BuildOptions;
