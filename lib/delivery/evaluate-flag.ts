import { decideFor } from "./decide-for";
import { hearEvents, hearEventsOf } from "./events-brought";
import { type Handler } from "./handler";
import { ofrepFlag } from "./ofrep-answer";
import { unavailable } from "./problem-answer";
import { readJsonBody } from "./read-json-body";
import { readOfrepContext } from "./read-ofrep-context";
import { type DeliveryAnswer } from "./exchange";
import { type PlacementDecision } from "@/lib/core/vocabulary/decision";
import { err, ok } from "@/lib/std/result";

/** POST /ofrep/v1/evaluate/flags/{key}: one placement for one visitor. */
export const evaluateFlag: Handler = async ({ request, caller, ports, params }) => {
  const placement = params["key"] ?? "";
  const body = await readJsonBody(request);
  if (!body.ok) return body;
  const context = readOfrepContext(body.value);
  if (!context.ok) return context;
  const live = await ports.bundles.live(caller);
  if (live === "away") return err(unavailable);
  if (live === null) hearEventsOf(context.value, { caller, ports });
  if (live === null) return ok(flagAnswer({ placement, reason: "no-bundle", variant: null, campaign: null, exposure: null }, null));
  const decided = decideFor(live.loaded, context.value, { now: ports.now(), placements: [placement], onProfile: (profile) => hearEvents(profile, { caller, ports }) }).placements[placement];
  if (decided === undefined || decided.reason === "unknown-placement") {
    return err({ code: "not-found", detail: `No placement called ${JSON.stringify(placement.slice(0, 64))} is live in ${caller.environment}.`, errorCode: "FLAG_NOT_FOUND" });
  }
  return ok(flagAnswer(decided, live.number));
};

function flagAnswer(decided: PlacementDecision, release: number | null): DeliveryAnswer {
  const headers = { "content-type": "application/json", "cache-control": "no-store" };
  return { status: 200, headers: release === null ? headers : { ...headers, "thenwise-release": String(release) }, body: JSON.stringify(ofrepFlag(decided)) };
}
