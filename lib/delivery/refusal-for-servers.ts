import { type Asking } from "./handler";
import { type Fault } from "./problem-answer";

/** What servers may fetch is for server keys, and for the key's own environment: others are as unknown as ones that do not exist. */
export function refusalForServers({ caller, params }: Asking): Fault | null {
  if (params["environment"] !== caller.environment) return { code: "not-found", detail: "There is no such environment for this key." };
  if (caller.kind !== "server") return { code: "forbidden", detail: "This is for server keys (sk_): it holds more than pages may see." };
  return null;
}
