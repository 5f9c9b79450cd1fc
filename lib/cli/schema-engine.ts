import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { PrismaPg } from "@prisma/adapter-pg";
import { type SchemaEngine } from "@prisma/schema-engine-wasm/schema_engine_bg";

const root = join(import.meta.dirname, "../..");
const schemaFolder = join(root, "prisma/schema");


/** The datamodel, file by file, as Prisma's engine takes it. */
export function datamodels(): [string, string][] {
  return readdirSync(schemaFolder)
    .filter((file) => file.endsWith(".prisma"))
    .sort()
    .map((file) => [join(schemaFolder, file), readFileSync(join(schemaFolder, file), "utf8")]);
}

/**
 * Prisma's own migration engine as WebAssembly, on a database. The binary that `prisma migrate` would download is not
 * needed, so a machine behind a closed network migrates too; the files and the `_prisma_migrations` table are the same.
 */
export async function withSchemaEngine<T>(databaseUrl: string, run: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  const { SchemaEngine } = await loaded();
  // The engine never closes what it opened: idle connections end by themselves, at once.
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString: databaseUrl, idleTimeoutMillis: 50 }));
  const engine = await SchemaEngine.new({ datamodels: datamodels() }, () => undefined, adapter);
  return run(engine).finally(() => engine.free());
}

let engineModule: ReturnType<typeof load> | undefined;

/** Once a process: the engine's globals do not survive a second instance. */
const loaded = () => (engineModule ??= load());

async function load() {
  const glue = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const wasmFile = join(dirname(createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm")), "schema_engine_bg.wasm");
  const { instance } = await WebAssembly.instantiate(readFileSync(wasmFile), { "./schema_engine_bg.js": glue });
  glue.__wbg_set_wasm(instance.exports);
  const start = instance.exports["__wbindgen_start"];
  if (typeof start === "function") start();
  return glue;
}
