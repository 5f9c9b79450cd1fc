import { createHash } from "node:crypto";
import { type Edge } from "./edge";
import { type EdgeConfig } from "./edge-config";
import { keyCheckOf } from "./keyring";
import { type Log } from "./log";
import { type EventReporter } from "@/lib/delivery/event-reporter";
import { type DeliveryPorts } from "@/lib/delivery/ports";
import { makeRateLimiter } from "@/lib/delivery/rate-limiter";

/** Fills delivery's ports from what the edge knows. Each request takes what is live when it comes, and keeps that to its end. */
export function edgePorts(edge: Edge, { config, log, events }: { readonly config: EdgeConfig; readonly log: Log; readonly events: Pick<EventReporter, "hear"> }): DeliveryPorts {
  return {
    bundles: {
      live: async () => (edge.known().keyring === null ? null : edge.known().live),
      byHash: async (_caller, hash) => {
        const text = edge.known().recent.get(hash);
        return text === undefined ? null : { text };
      },
    },
    keys: keyCheckOf(() => edge.known().keyring, { environment: config.environment, workspace: () => edge.known().live?.scope ?? "" }),
    events,
    limiter: makeRateLimiter(config.rate, () => performance.now()),
    geo: config.geo,
    trustedProxies: config.trustedProxies,
    now: () => Date.now(),
    digest: (text) => createHash("sha256").update(text).digest("base64url"),
    staleSeconds: () => staleSeconds(edge, Date.now()),
    onFault: (fault, path) => log("error", "fault", { path, why: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) }),
  };
}

/** Whole seconds since the origin last confirmed what is live; zero before there was anything to confirm. */
export function staleSeconds(edge: Edge, now: number): number {
  const { confirmedAt } = edge.known();
  return confirmedAt === null ? 0 : Math.max(0, Math.floor((now - confirmedAt) / 1000));
}
