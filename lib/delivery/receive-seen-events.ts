import { readEventCounts } from "./read-event-counts";
import { type Handler } from "./handler";
import { readJsonBody } from "./read-json-body";
import { refusalForServers } from "./refusal-for-servers";
import { err, ok } from "@/lib/std/result";

/** POST /api/v1/environments/{environment}/seen-events: an edge tells which events it saw. They join what is counted here and are told on with it. */
export const receiveSeenEvents: Handler = async (asking) => {
  const refused = refusalForServers(asking);
  if (refused !== null) return err(refused);
  const body = await readJsonBody(asking.request);
  if (!body.ok) return body;
  const counts = readEventCounts(body.value, asking.ports.now());
  if (!counts.ok) return counts;
  asking.ports.events.hear(asking.caller, counts.value);
  return ok({ status: 204, headers: { "cache-control": "no-store" }, body: null });
};
