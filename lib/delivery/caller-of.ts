import { type DeliveryRequest } from "./exchange";
import { type Caller, type KeyCheck, type TooMany } from "./ports";
import { unavailable, type Fault } from "./problem-answer";
import { err, ok, type Result } from "@/lib/std/result";

/** Whose request it is, by `Authorization: Bearer` or `X-API-Key`. */
export async function callerOf(request: DeliveryRequest, keys: KeyCheck): Promise<Result<Caller, Fault>> {
  const secret = secretIn(request);
  if (secret === null) return err(unauthenticated("Show a key: Authorization: Bearer pk_… or X-API-Key: pk_…"));
  const caller = await keys.callerOf(secret, request.address);
  if (caller === "away") return err(unavailable);
  if (caller !== null && "retryAfterSeconds" in caller) return err(tooMany(caller));
  return caller === null ? err(unauthenticated("This key is not known here. It may have been revoked.")) : ok(caller);
}

function secretIn(request: DeliveryRequest): string | null {
  const bearer = /^Bearer +(\S+)\s*$/i.exec(request.header("authorization") ?? "")?.[1];
  const secret = bearer ?? request.header("x-api-key")?.trim() ?? "";
  return /^[\x21-\x7e]{1,256}$/.test(secret) ? secret : null;
}

const tooMany = ({ retryAfterSeconds }: TooMany): Fault => ({ code: "too-many-attempts", detail: `Too many keys that are not known here came from this address. Try again in ${retryAfterSeconds} s.`, headers: { "retry-after": String(retryAfterSeconds) } });

const unauthenticated = (detail: string): Fault => ({ code: "unauthenticated", detail, headers: { "www-authenticate": 'Bearer realm="thenwise"' } });
