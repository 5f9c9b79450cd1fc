import { namesTag } from "./entity-tag";
import { type Handler } from "./handler";
import { unavailable } from "./problem-answer";
import { refusalForServers } from "./refusal-for-servers";
import { err, ok } from "@/lib/std/result";

/** GET /api/v1/environments/{environment}/keyring: the keys an edge may answer, as hashes. Secrets are not known to anybody but their holders. */
export const sendKeyring: Handler = async (asking) => {
  const refused = refusalForServers(asking);
  if (refused !== null) return err(refused);
  const keyring = await asking.ports.keys.keyring(asking.caller);
  if (keyring === "away") return err(unavailable);
  if (keyring === null) return err({ code: "not-found", detail: "Keyrings are given out by the app, not by its edges." });
  const body = JSON.stringify(keyring);
  const headers = { etag: `"${asking.ports.digest(body)}"`, "cache-control": "private, no-cache", vary: "Authorization, X-API-Key" };
  if (namesTag(asking.request.header("if-none-match"), headers.etag)) return ok({ status: 304, headers, body: null });
  return ok({ status: 200, headers: { ...headers, "content-type": "application/json" }, body });
};
