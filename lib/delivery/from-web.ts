import { deliver } from "./deliver";
import { type BodyText, type DeliveryAnswer, type DeliveryRequest } from "./exchange";
import { type PictureAnswer } from "./picture-answer";
import { type DeliveryPorts } from "./ports";
import { belowBase } from "@/lib/api/base-path";

/** Delivery for runtimes that speak the web's Request and Response. */
export async function deliverWeb(request: Request, ports: DeliveryPorts): Promise<Response> {
  return webResponse(await deliver(deliveryRequest(request), ports), request.method);
}

function deliveryRequest(request: Request): DeliveryRequest {
  return {
    method: request.method,
    path: belowBase(new URL(request.url).pathname),
    // Our front wrote it, over whatever a stranger had sent in it.
    address: request.headers.get("x-forwarded-for") ?? "unknown",
    header: (name) => request.headers.get(name),
    body: (most) => readBody(request.body, most),
  };
}

/** An answer as the web's Response. HEAD has GET's headers and no body. */
export function webResponse({ status, headers, body }: DeliveryAnswer | PictureAnswer, method: string): Response {
  return new Response(method === "HEAD" ? null : body, { status, headers });
}

/** A body as text, read no further than `most` bytes. */
export async function readBody(stream: ReadableStream<Uint8Array> | null, most: number): Promise<BodyText> {
  if (stream === null) return { text: "" };
  const reader = stream.getReader();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  let size = 0;
  for (;;) {
    const read = await reader.read().catch(() => null);
    if (read === null) return { failed: "broken-off" };
    size += read.value?.byteLength ?? 0;
    if (size > most) {
      await reader.cancel().catch(() => undefined);
      return { failed: "too-large" };
    }
    const piece = decoded(decoder, read.value, read.done);
    if (piece === null) return { failed: "not-utf8" };
    text += piece;
    if (read.done) return { text };
  }
}

function decoded(decoder: TextDecoder, bytes: Uint8Array | undefined, last: boolean): string | null {
  try {
    return decoder.decode(bytes, { stream: !last });
  } catch {
    return null;
  }
}
