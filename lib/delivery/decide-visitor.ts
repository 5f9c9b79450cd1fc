import { decideFor } from "./decide-for";
import { hearEvents, hearEventsOf, isShownAs } from "./events-brought";
import { type Handler } from "./handler";
import { type Caller, type LiveBundle } from "./ports";
import { unavailable, type Fault } from "./problem-answer";
import { readDecideRequest, type DecideBody } from "./read-decide-request";
import { readJsonBody } from "./read-json-body";
import { withRequestContext } from "./request-context";
import { traceJson } from "./trace-json";
import { type DecideDto } from "@/lib/api/decide";
import { type Profile } from "@/lib/core/vocabulary/profile";
import { type PlacementDecision } from "@/lib/core/vocabulary/decision";
import { err, ok } from "@/lib/std/result";

/** POST /api/v1/decide: what a visitor gets, for each placement that was asked for. */
export const decideVisitor: Handler = async ({ request, caller, ports }) => {
  const json = await readJsonBody(request);
  if (!json.ok) return json;
  const body = readDecideRequest(json.value);
  if (!body.ok) return body;
  const refused = refusalOf(body.value, caller);
  if (refused !== null) return err(refused);
  const live = await ports.bundles.live(caller);
  if (live === "away") return err(unavailable);
  const counted = !isShownAs(body.value.profile, caller);
  const onProfile = counted ? (profile: Profile) => hearEvents(profile, { caller, ports }) : () => undefined;
  if (live === null && counted) hearEventsOf(body.value.profile, { caller, ports });
  const answer = live === null ? nothingLive(body.value) : answerFrom(live, { ...body.value, profile: withRequestContext(body.value.profile, { request, caller, geo: ports.geo, loaded: live.loaded }) }, { now: ports.now(), onProfile });
  const headers = { "content-type": "application/json", "cache-control": "no-store" };
  return ok({
    status: 200,
    headers: live === null ? headers : { ...headers, "thenwise-release": String(live.number) },
    body: JSON.stringify(answer),
  });
};

function refusalOf({ environment, explain }: DecideBody, caller: Caller): Fault | null {
  if (environment !== null && environment !== caller.environment) {
    return { code: "forbidden", detail: `This key speaks for ${caller.environment} only.`, errors: [{ pointer: "/environment", detail: `is not ${caller.environment}` }] };
  }
  // Rules and audiences are the company's own business: a key that stands in a page may not read them out.
  if (explain && caller.kind !== "server") {
    return { code: "forbidden", detail: "Only a server key (sk_) may ask for an explanation.", errors: [{ pointer: "/explain", detail: "needs a server key" }] };
  }
  return null;
}

type Decisions = Record<string, DecideDto["decisions"][string]>;

function answerFrom(live: LiveBundle, body: DecideBody, asked: { readonly now: number; readonly onProfile: (profile: Profile) => void }): DecideDto {
  const decision = decideFor(live.loaded, body.profile, { ...asked, trace: body.explain ? "whole" : "none", ...(body.placements === null ? {} : { placements: body.placements }) });
  const decisions: Decisions = Object.create(null);
  for (const decided of Object.values(decision.placements)) decisions[decided.placement] = decisionDto(decided, live);
  const answer = { release: live.number, hash: live.hash, decisions, notes: decision.notes };
  return body.explain ? { ...answer, trace: traceJson(decision, live.loaded.bundle) } : answer;
}

function decisionDto({ placement, reason, variant, campaign, language }: PlacementDecision, live: LiveBundle): Decisions[string] {
  const { placements } = live.loaded.bundle;
  const contentType = Object.hasOwn(placements, placement) ? (placements[placement]?.contentType ?? null) : null;
  return {
    reason,
    variant: variant === null ? null : { id: variant.id, name: variant.name },
    content: variant === null ? null : variant.content,
    contentType: variant?.contentType ?? contentType,
    campaign,
    ...(language === undefined ? {} : { language }),
  };
}

/** Nothing is live: every placement stays as the page has it, and says so. */
function nothingLive(body: DecideBody): DecideDto {
  const decisions: Decisions = Object.create(null);
  for (const placement of body.placements ?? []) {
    decisions[placement] = { reason: "no-bundle", variant: null, content: null, contentType: null, campaign: null };
  }
  return { release: null, hash: null, decisions, notes: [] };
}
