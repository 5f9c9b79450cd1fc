import "server-only";
import { type Unreadable } from "./read-json";
import { err, ok, type Result } from "@/lib/std/result";

/** A request's body as it comes, read no further than `mostBytes`. What it is, its bytes say, not its headers. */
export async function readFile(request: Request, mostBytes: number): Promise<Result<Uint8Array, Unreadable>> {
  const tooLarge = { code: "too-large", detail: `The file may have at most ${Math.floor(mostBytes / 1024 / 1024)} MB.` } as const;
  if (Number(request.headers.get("content-length") ?? 0) > mostBytes) return err(tooLarge);
  if (request.body === null) return ok(new Uint8Array());
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    const reader = request.body.getReader();
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      size += read.value.byteLength;
      if (size > mostBytes) {
        await reader.cancel();
        return err(tooLarge);
      }
      pieces.push(read.value);
    }
  } catch {
    return err({ code: "bad-request", detail: "The file broke off on the way." });
  }
  return ok(Buffer.concat(pieces));
}
