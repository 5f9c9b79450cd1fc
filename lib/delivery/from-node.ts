import { isUtf8 } from "node:buffer";
import { type IncomingMessage, type ServerResponse } from "node:http";
import { clientAddress } from "./client-address";
import { deliver } from "./deliver";
import { type BodyText, type DeliveryAnswer, type DeliveryRequest } from "./exchange";
import { type PictureAnswer } from "./picture-answer";
import { type DeliveryPorts } from "./ports";

/** Delivery for a plain Node server, without the cost of web objects. */
export async function deliverNode(request: IncomingMessage, response: ServerResponse, ports: DeliveryPorts): Promise<void> {
  sendNode(request, response, await deliver(deliveryRequest(request, ports.trustedProxies), ports));
}

function deliveryRequest(request: IncomingMessage, trustedProxies: number): DeliveryRequest {
  const forwardedFor = request.headers["x-forwarded-for"];
  return {
    method: request.method ?? "GET",
    path: pathOf(request.url ?? "/"),
    address: clientAddress({ socket: request.socket.remoteAddress, forwardedFor: typeof forwardedFor === "string" ? forwardedFor : null }, trustedProxies),
    header: (name) => {
      const value = request.headers[name.toLowerCase()];
      return typeof value === "string" ? value : (value?.join(", ") ?? null);
    },
    body: (most) => readBody(request, most),
  };
}

/** The path of a request line, without its query. */
export function pathOf(url: string): string {
  const query = url.indexOf("?");
  return query === -1 ? url : url.slice(0, query);
}

/** Writes an answer. A body that was not read to its end is not waited for: the connection closes instead. */
export function sendNode(request: IncomingMessage, response: ServerResponse, { status, headers, body }: DeliveryAnswer | PictureAnswer): void {
  if (response.destroyed || response.headersSent) return;
  const length: Readonly<Record<string, number>> = body === null ? {} : { "content-length": Buffer.byteLength(body) };
  const closing = request.complete || hasNoBody(request) ? {} : { connection: "close" };
  response.writeHead(status, { ...headers, ...length, ...closing });
  response.end(request.method === "HEAD" ? undefined : (body ?? undefined));
}

const hasNoBody = ({ headers }: IncomingMessage): boolean => headers["content-length"] === undefined && headers["transfer-encoding"] === undefined;

function readBody(request: IncomingMessage, most: number): Promise<BodyText> {
  return new Promise((answer) => {
    const pieces: Buffer[] = [];
    let size = 0;
    request.on("data", (piece: Buffer) => {
      size += piece.length;
      if (size <= most) pieces.push(piece);
      else {
        request.pause();
        request.removeAllListeners("data");
        answer({ failed: "too-large" });
      }
    });
    request.once("end", () => answer(textOf(pieces)));
    request.once("error", () => answer({ failed: "broken-off" }));
    request.once("close", () => answer({ failed: "broken-off" }));
  });
}

function textOf(pieces: readonly Buffer[]): BodyText {
  const [first] = pieces;
  const bytes = pieces.length === 1 && first !== undefined ? first : Buffer.concat(pieces);
  return isUtf8(bytes) ? { text: bytes.toString("utf8") } : { failed: "not-utf8" };
}
