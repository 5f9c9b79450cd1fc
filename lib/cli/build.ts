import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { type Children } from "./children";
import { withLockFile } from "./lock-file";
import { step, Stop } from "./steps.mjs";
import { edgeBuild, sdkBuild } from "@/lib/edge/builds";
import { buildFolder } from "@/lib/front/build-folder";
import { frontBuild } from "@/lib/front/front-build";

const sources = ["app", "components", "lib", "prisma/schema", "instrumentation.ts", "next.config.ts", "postcss.config.mjs", "tsconfig.json", "package-lock.json"];

/** The SDK, the edge and the app's front as they are served: milliseconds, so always. */
export async function buildSmall(root: string): Promise<void> {
  mkdirSync(join(root, "dist"), { recursive: true });
  await Promise.all([
    build({ ...edgeBuild, absWorkingDir: root, outfile: join(root, "dist/edge.mjs"), logLevel: "warning" }),
    build({ ...sdkBuild, absWorkingDir: root, outfile: join(root, "dist/sdk.js"), logLevel: "warning" }),
    build({ ...frontBuild, absWorkingDir: root, outfile: join(root, "dist/app.mjs"), logLevel: "warning" }),
  ]);
}

type AppBuild = { readonly root: string; readonly environment: NodeJS.ProcessEnv; readonly basePath: string; readonly children: Pick<Children, "run"> };

/** The app, when what it is made of changed since it was last built, or the path that it stands at. */
export async function buildApp({ root, environment, basePath, children }: AppBuild): Promise<void> {
  const stamp = join(root, buildFolder(basePath), "thenwise-build");
  const now = sourceHash(root);
  const isBuilt = (): boolean => existsSync(stamp) && readFileSync(stamp, "utf8") === now;
  if (isBuilt()) return;
  await step("Building the app", () =>
    withLockFile({ path: join(root, "dist/app.building"), doing: "building the app", patienceMs: 600_000 }, async () => {
      if (isBuilt()) return;
      rmSync(stamp, { force: true });
      // The framework writes the folder of a build into both; the one without a path is the one that developers work with.
      const own = ["tsconfig.json", "next-env.d.ts"].map((name) => join(root, name)).filter((file) => existsSync(file)).map((file): [string, string] => [file, readFileSync(file, "utf8")]);
      const { status, output } = await children.run([join(root, "node_modules/next/dist/bin/next"), "build"], { ...environment, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" });
      if (status !== 0) throw new Stop(`The app could not be built:\n${output.trim().slice(-4000)}`);
      if (basePath !== "") for (const [file, text] of own) writeFileSync(file, text);
      writeFileSync(stamp, now);
    }),
  );
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
