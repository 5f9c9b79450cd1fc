import { type BuildOptions } from "esbuild";

/** How the edge is built: one file that plain Node runs. The CLI and the tests build the same. */
export const edgeBuild = {
  entryPoints: ["lib/edge/main.ts"],
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  legalComments: "none",
} as const satisfies BuildOptions;

/** How the browser SDK is built: one classic script. */
export const sdkBuild = {
  entryPoints: ["lib/sdk/browser.ts"],
  bundle: true,
  minify: true,
  platform: "browser",
  format: "iife",
  target: "es2022",
  legalComments: "none",
} as const satisfies BuildOptions;
