#!/usr/bin/env node
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

// `npx thenwise …`: makes the one file that the command line is, in milliseconds, and runs it. No database, no Next, no network.
const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const stop = (sentence) => {
  process.stderr.write(`thenwise: ${sentence}\n`);
  process.exit(2);
};

const { build } = await import("esbuild").catch(() => stop(`The packages are not installed yet: run npm ci --ignore-scripts in ${root} first.`));
const { outputFiles } = await build({
  entryPoints: ["lib/cli/thenwise/main.ts"],
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  // The modules a package has, where its main file is of an older form that one file cannot hold.
  mainFields: ["module", "main"],
  format: "esm",
  target: "node20",
  legalComments: "none",
  write: false,
  outfile: "dist/thenwise.mjs",
  logLevel: "silent",
}).catch((error) => stop(`The command line could not be built: ${error.errors?.[0]?.text ?? error.message}.`));
const [{ contents }] = outputFiles;

// Under its own address, so that two that start at once never read half of one.
const file = join(root, "dist", `thenwise-${createHash("sha256").update(contents).digest("hex").slice(0, 12)}.mjs`);
if (!existsSync(file)) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, contents);
  renameSync(`${file}.${process.pid}`, file);
  // Those of earlier versions, but for what may still be starting.
  for (const name of readdirSync(dirname(file)).filter((each) => each.startsWith("thenwise-"))) {
    const old = join(dirname(file), name);
    if (Date.now() - statSync(old, { throwIfNoEntry: false })?.mtimeMs > 3_600_000) rmSync(old, { force: true });
  }
}
if (readFileSync(file).length !== contents.length) stop(`${file} is damaged: delete it and try again.`);
await import(pathToFileURL(file));
