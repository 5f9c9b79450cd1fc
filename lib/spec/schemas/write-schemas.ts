import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { jsonSchemas } from "./json-schemas";

// `npx tsx lib/spec/schemas/write-schemas.ts`, whenever the test says that the files are not current.
for (const [name, text] of Object.entries(jsonSchemas())) writeFileSync(join(import.meta.dirname, name), text);
