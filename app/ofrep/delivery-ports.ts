import { createHash } from "node:crypto";
import { lastKnown } from "./last-known";
import { makeWrongKeys } from "./wrong-keys";
import { isId, type WorkspaceId } from "@/lib/core/vocabulary/ids";
import { geoNetworks } from "@/lib/delivery/geo-headers";
import { makeEventReporter } from "@/lib/delivery/event-reporter";
import { type Caller, type DeliveryPorts, type LiveBundle } from "@/lib/delivery/ports";
import { makeRateLimiter } from "@/lib/delivery/rate-limiter";
import { config } from "@/lib/server/config/config";
import { container } from "@/lib/server/container";
import { db } from "@/lib/server/db/client";
import { authenticateKey } from "@/lib/server/keys/authenticate-key";
import { keyStorePrisma } from "@/lib/server/keys/key-store.prisma";
import { bundleByHash, liveBundle } from "@/lib/server/releases/live-bundles";

let ports: DeliveryPorts | undefined;

/** Delivery's ports inside the app: keys and releases from the database, and what it last said while it is away. */
export function deliveryPorts(): DeliveryPorts {
  ports ??= make();
  return ports;
}

function make(): DeliveryPorts {
  const callers = lastKnown<Caller>(5_000);
  const wrongKeys = makeWrongKeys(() => performance.now());
  const live = lastKnown<LiveBundle>(200);
  return {
    bundles: {
      live: (caller) => live(`${caller.workspace}/${caller.environment}`, () => liveBundle(workspaceOf(caller), caller.environment)),
      byHash: (caller, hash) => bundleByHash(workspaceOf(caller), caller.environment, hash).catch(() => "away"),
    },
    keys: {
      callerOf: (secret, address) => wrongKeys.unlessTooMany({ secret: sha256(secret, "hex"), address }, (hash) => callers(hash, () => callerOf(secret))),
      keyring: (caller) => keyringOf(caller).catch(() => "away"),
    },
    events: makeEventReporter({ send: ({ place, counts }) => container().seenEvents.add({ workspace: workspaceOf(place), environment: place.environment, counts }), later: (run, ms) => setTimeout(run, ms).unref(), now: () => performance.now(), everyMs: 15_000 }),
    // Far above what this process can answer: the limit guards against one key crowding out the others.
    limiter: makeRateLimiter({ perSecond: 500, burst: 1_000 }, () => performance.now()),
    // The front settled it before the request came here.
    trustedProxies: 0,
    geo: geoNetworks[config().GEO_HEADERS ?? ""] ?? null,
    now: () => Date.now(),
    digest: (text) => sha256(text, "base64url"),
    staleSeconds: () => null,
    onFault: (fault, path) => console.error(JSON.stringify({ level: "error", event: "fault", path, why: fault instanceof Error ? fault.stack : String(fault) })),
  };
}

async function callerOf(secret: string): Promise<Caller | null> {
  const holder = await authenticateKey(secret);
  return holder === null ? null : { key: holder.keyId, kind: holder.kind, workspace: holder.workspace, environment: holder.environmentKey };
}

async function keyringOf(caller: Caller) {
  return { keys: await keyStorePrisma(db()).keyring(workspaceOf(caller), caller.environment) };
}

/** Callers come from `callerOf` above only, so this is their key's own workspace. */
function workspaceOf({ workspace }: Pick<Caller, "workspace">): WorkspaceId {
  if (!isId("workspace", workspace)) throw new Error("A caller without a workspace");
  return workspace;
}

const sha256 = (text: string, form: "hex" | "base64url"): string => createHash("sha256").update(text).digest(form);
