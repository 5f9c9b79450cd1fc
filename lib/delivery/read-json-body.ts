import { isDeeperThan } from "./json-depth";
import { type DeliveryRequest } from "./exchange";
import { type Fault } from "./problem-answer";
import { bodyBytes, jsonDepth } from "@/lib/api/limits";
import { err, ok, type Result } from "@/lib/std/result";

/** Reads a request's JSON body: the media type, the encoding, the size while reading, the depth, and only then the JSON. */
export async function readJsonBody(request: DeliveryRequest): Promise<Result<unknown, Fault>> {
  const refused = refusedByHeaders(request);
  if (refused !== null) return err(refused);
  const read = await request.body(bodyBytes.decide);
  if ("failed" in read) return err(bodyFaults[read.failed]);
  if (isDeeperThan(read.text, jsonDepth)) return err(tooDeep);
  try {
    const value: unknown = JSON.parse(read.text);
    return ok(value);
  } catch {
    return err(notReadable);
  }
}

function refusedByHeaders(request: DeliveryRequest): Fault | null {
  const type = request.header("content-type") ?? "";
  if (!jsonType.test(type)) return { code: "not-json", detail: "Send the body with Content-Type: application/json.", errorCode: "PARSE_ERROR" };
  const encoding = request.header("content-encoding") ?? "identity";
  if (encoding !== "identity") return { code: "not-json", detail: "Send the body as it is, without Content-Encoding.", errorCode: "PARSE_ERROR" };
  const length = Number(request.header("content-length") ?? 0);
  return length > bodyBytes.decide ? bodyFaults["too-large"] : null;
}

const jsonType = /^application\/(?:[\w.-]+\+)?json(?:\s*;|\s*$)/i;

const bodyFaults = {
  "too-large": { code: "too-large", detail: `The body may have at most ${bodyBytes.decide} bytes.`, errorCode: "PARSE_ERROR" },
  "not-utf8": { code: "bad-request", detail: "The body is not UTF-8 text.", errorCode: "PARSE_ERROR" },
  "broken-off": { code: "bad-request", detail: "The body ended before it was whole.", errorCode: "PARSE_ERROR" },
} as const satisfies Record<string, Fault>;
const tooDeep: Fault = { code: "too-deep", detail: `The body nests deeper than ${jsonDepth} levels.`, errorCode: "PARSE_ERROR" };
const notReadable: Fault = { code: "bad-request", detail: "The body is not JSON.", errorCode: "PARSE_ERROR" };
