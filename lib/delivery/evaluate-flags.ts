import { decideFor } from "./decide-for";
import { hearEvents, hearEventsOf } from "./events-brought";
import { type Handler } from "./handler";
import { namesTag } from "./entity-tag";
import { ofrepFlag, type OfrepFlag } from "./ofrep-answer";
import { unavailable } from "./problem-answer";
import { readJsonBody } from "./read-json-body";
import { readOfrepContext, type RawProfile } from "./read-ofrep-context";
import { type LoadedBundle } from "@/lib/core/evaluate/load-bundle";
import { type Profile } from "@/lib/core/vocabulary/profile";
import { err, ok } from "@/lib/std/result";

/**
 * POST /ofrep/v1/evaluate/flags: all placements for one visitor. The entity tag is that of the flags, so it changes when this visitor's answer
 * does: a tag of the release would keep a visitor whose plan changed on the old content, and would let no answer survive a publish.
 */
export const evaluateFlags: Handler = async ({ request, caller, ports }) => {
  const body = await readJsonBody(request);
  if (!body.ok) return body;
  const context = readOfrepContext(body.value);
  if (!context.ok) return context;
  const live = await ports.bundles.live(caller);
  if (live === "away") return err(unavailable);
  if (live === null) hearEventsOf(context.value, { caller, ports });
  const flags = live === null ? [] : flagsFor(live.loaded, context.value, { now: ports.now(), onProfile: (profile) => hearEvents(profile, { caller, ports }) });
  const flagsText = JSON.stringify(flags);
  const headers = { etag: `"${ports.digest(flagsText)}"`, "cache-control": "private, no-cache", ...(live === null ? {} : { "thenwise-release": String(live.number) }) };
  if (namesTag(request.header("if-none-match"), headers.etag)) return ok({ status: 304, headers, body: null });
  const metadata = live === null ? { environment: caller.environment } : { environment: caller.environment, bundleRevision: live.number, bundleHash: live.hash };
  return ok({ status: 200, headers: { ...headers, "content-type": "application/json" }, body: `{"flags":${flagsText},"metadata":${JSON.stringify(metadata)}}` });
};

function flagsFor(loaded: LoadedBundle, profile: RawProfile, asked: { readonly now: number; readonly onProfile: (profile: Profile) => void }): readonly OfrepFlag[] {
  const { placements } = decideFor(loaded, profile, asked);
  return Object.keys(loaded.bundle.placements).flatMap((key) => {
    const decided = placements[key];
    return decided === undefined ? [] : [ofrepFlag(decided)];
  });
}
