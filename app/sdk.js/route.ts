import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { namesTag } from "@/lib/delivery/entity-tag";
import { webResponse } from "@/lib/delivery/from-web";
import { sdkAnswer, type SdkScript } from "@/lib/delivery/sdk-answer";

export const dynamic = "force-dynamic";

const path = join(process.cwd(), "dist", "sdk.js");
let known: { readonly script: SdkScript; readonly builtAt: number } | null = null;

/** The browser SDK as `npm start` built it; built anew while developing, it is read anew. */
export async function GET(request: Request): Promise<Response> {
  const script = await sdkScript();
  if (script === null) return new Response("The SDK is not built. `npm start` and `npm run dev` build it.\n", { status: 404 });
  const knows = (tag: string): boolean => namesTag(request.headers.get("if-none-match"), tag);
  return webResponse(sdkAnswer(script, { query: new URL(request.url).search, knows }), request.method);
}

async function sdkScript(): Promise<SdkScript | null> {
  const file = await stat(path).catch(() => null);
  if (file === null) return null;
  if (known?.builtAt === file.mtimeMs) return known.script;
  const text = await readFile(path, "utf8");
  const script = { text, hash: createHash("sha256").update(text).digest("hex") };
  known = { script, builtAt: file.mtimeMs };
  return script;
}
