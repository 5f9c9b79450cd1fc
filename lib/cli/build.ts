import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { step, Stop } from "./steps.mjs";
import { edgeBuild, sdkBuild } from "@/lib/edge/builds";

const sources = ["app", "components", "lib", "prisma/schema", "next.config.ts", "postcss.config.mjs", "tsconfig.json", "package-lock.json"];

/** The SDK and the edge as they are served: milliseconds, so always. */
export async function buildSmall(root: string): Promise<void> {
  mkdirSync(join(root, "dist"), { recursive: true });
  await Promise.all([
    build({ ...edgeBuild, absWorkingDir: root, outfile: join(root, "dist/edge.mjs"), logLevel: "warning" }),
    build({ ...sdkBuild, absWorkingDir: root, outfile: join(root, "dist/sdk.js"), logLevel: "warning" }),
  ]);
}

/** The app, when what it is made of changed since it was last built. */
export async function buildApp(root: string, environment: NodeJS.ProcessEnv): Promise<void> {
  const stamp = join(root, ".next/thenwise-build");
  const now = sourceHash(root);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === now) return;
  await step("Building the app", () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "node_modules/next/dist/bin/next"), "build"], {
      cwd: root,
      encoding: "utf8",
      env: { ...environment, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    });
    if (status !== 0) throw new Stop(`The app could not be built:\n${`${stdout}\n${stderr}`.trim().slice(-4000)}`);
  });
  writeFileSync(stamp, now);
}

function sourceHash(root: string): string {
  const hash = createHash("sha256");
  for (const source of sources) addTo(hash, join(root, source));
  return hash.digest("hex");
}

function addTo(hash: ReturnType<typeof createHash>, path: string): void {
  if (!existsSync(path)) return;
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).sort()) addTo(hash, join(path, name));
  } else if (!/\.(test|laws)\.tsx?$|\.md$/.test(path)) {
    hash.update(path).update(readFileSync(path));
  }
}
