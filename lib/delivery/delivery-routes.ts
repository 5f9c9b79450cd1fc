import { decideVisitor } from "./decide-visitor";
import { evaluateFlag } from "./evaluate-flag";
import { evaluateFlags } from "./evaluate-flags";
import { type Handler } from "./handler";
import { receiveSeenEvents } from "./receive-seen-events";
import { sendBundle, sendBundleByHash } from "./send-bundle";
import { sendKeyring } from "./send-keyring";

/** One address of delivery, as data. */
export type DeliveryRoute = {
  readonly method: "GET" | "POST";
  /** Parameters in braces; each stands for one part of the path. */
  readonly path: string;
  /** `ofrep`: failures also carry what OpenFeature clients insist on. */
  readonly dialect: "ofrep" | "api";
  /** `pages`: browsers on other sites may call. */
  readonly for: "pages" | "servers";
  readonly handle: Handler;
};

/** All of delivery. The app mounts it in Next's route files, an edge on a plain Node server. */
export const deliveryRoutes: readonly DeliveryRoute[] = [
  { method: "POST", path: "/ofrep/v1/evaluate/flags", dialect: "ofrep", for: "pages", handle: evaluateFlags },
  { method: "POST", path: "/ofrep/v1/evaluate/flags/{key}", dialect: "ofrep", for: "pages", handle: evaluateFlag },
  { method: "POST", path: "/api/v1/decide", dialect: "api", for: "pages", handle: decideVisitor },
  { method: "GET", path: "/api/v1/environments/{environment}/bundle", dialect: "api", for: "servers", handle: sendBundle },
  { method: "GET", path: "/api/v1/environments/{environment}/bundles/{hash}", dialect: "api", for: "servers", handle: sendBundleByHash },
  { method: "GET", path: "/api/v1/environments/{environment}/keyring", dialect: "api", for: "servers", handle: sendKeyring },
  { method: "POST", path: "/api/v1/environments/{environment}/seen-events", dialect: "api", for: "servers", handle: receiveSeenEvents },
];
