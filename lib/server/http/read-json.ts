import "server-only";
import { jsonDepth } from "@/lib/api/limits";
import { type ProblemCode } from "@/lib/api/problem";
import { readBody } from "@/lib/delivery/from-web";
import { isDeeperThan } from "@/lib/delivery/json-depth";
import { err, ok, type Result } from "@/lib/std/result";

export type Unreadable = { readonly code: ProblemCode; readonly detail: string };

const jsonType = /^application\/(?:[\w.-]+\+)?json(?:\s*;|\s*$)/i;

/** A request's JSON body: its media type, its size while reading, its depth, and only then its JSON. */
export async function readJson(request: Request, mostBytes: number): Promise<Result<unknown, Unreadable>> {
  if (!jsonType.test(request.headers.get("content-type") ?? "")) return err({ code: "not-json", detail: "Send the body with Content-Type: application/json." });
  const tooLarge = { code: "too-large", detail: `The body may have at most ${mostBytes} bytes.` } as const;
  if (Number(request.headers.get("content-length") ?? 0) > mostBytes) return err(tooLarge);
  const read = await readBody(request.body, mostBytes);
  if ("failed" in read) return err(read.failed === "too-large" ? tooLarge : { code: "bad-request", detail: "The body is not whole UTF-8 text." });
  if (isDeeperThan(read.text, jsonDepth)) return err({ code: "too-deep", detail: `The body nests deeper than ${jsonDepth} levels.` });
  try {
    const value: unknown = JSON.parse(read.text);
    return ok(value);
  } catch {
    return err({ code: "bad-request", detail: "The body is not JSON." });
  }
}
