import "server-only";
import { type ReleaseRecord, type ReleaseStore } from "./release-store";
import { brokenExpectations } from "./broken-expectations";
import { type SourcesOf } from "./live-sources";
import { nextSources } from "./next-sources";
import { withoutCampaigns } from "./without-campaigns";
import { type PublishRequest, type ReleaseSource } from "@/lib/api/releases";
import { analyse } from "@/lib/core/analyse/analyse";
import { bundleHash, bundleText } from "@/lib/core/compile/bundle-text";
import { compile } from "@/lib/core/compile/compile";
import { loadBundleText } from "@/lib/core/evaluate/load-bundle";
import { type Library } from "@/lib/core/flow/campaign";
import { type WorkspaceId } from "@/lib/core/vocabulary/ids";
import { type CampaignStore } from "@/lib/server/campaigns/campaign-store";
import { type Failure } from "@/lib/server/policy/failure";
import { err, ok, type Result } from "@/lib/std/result";

export type BundlePorts = {
  readonly store: ReleaseStore;
  readonly campaigns: CampaignStore;
  readonly sourcesOf: SourcesOf;
  readonly library: (workspace: WorkspaceId) => Promise<Library>;
  readonly now: () => number;
};

export type MadeBundle = { readonly text: string; readonly hash: string; readonly sources: readonly ReleaseSource[]; readonly republishes: number | null };

type Asked = { readonly workspace: WorkspaceId; readonly environment: string; readonly request: PublishRequest };

/** The bytes that a request would make live, checked by the very loader that delivery uses; nothing is written. */
export async function makeBundle(ports: BundlePorts, asked: Asked): Promise<Result<MadeBundle, Failure>> {
  if (asked.request.from !== undefined) return oldBundle(ports, asked, asked.request.from);
  const { workspace, environment, request } = asked;
  const [live, drafts] = await Promise.all([ports.sourcesOf(workspace, environment, request.live), ports.campaigns.list(workspace)]);
  const sources = nextSources(request, live, drafts);
  if (!sources.ok) return sources;
  const text = request.campaigns.length === 0 ? await shrunkText(ports, asked) : await compiledText(ports, asked, sources.value);
  return text.ok ? checked(ports, { text: text.value, sources: sources.value, republishes: null }) : text;
}

async function oldBundle(ports: BundlePorts, { workspace, environment, request }: Asked, from: number): Promise<Result<MadeBundle, Failure>> {
  if (request.campaigns.length > 0 || request.withdraw.length > 0) {
    return err({ tag: "invalid", errors: [{ pointer: "/from", detail: "publishes an old release as it was, so no campaigns can be named with it" }] });
  }
  const old = await ports.store.find(workspace, environment, from);
  return old === null ? err({ tag: "not-found" }) : checked(ports, { text: old.bundle, sources: old.sources, republishes: from });
}

async function compiledText({ library }: BundlePorts, { workspace, environment }: Asked, sources: readonly ReleaseSource[]): Promise<Result<string, Failure>> {
  const known = await library(workspace);
  const blocking = sources.flatMap((source) => analyse(source, known)).filter(({ severity }) => severity === "blocks");
  if (blocking.length > 0) return err({ tag: "blocked", findings: blocking });
  const compiled = compile(sources, { environment, library: known });
  return compiled.ok ? ok(bundleText(compiled.value.bundle)) : err({ tag: "blocked", findings: compiled.error });
}

async function shrunkText({ store }: BundlePorts, { workspace, environment, request }: Asked): Promise<Result<string, Failure>> {
  const live: ReleaseRecord | null = request.live === null ? null : await store.find(workspace, environment, request.live);
  if (live === null) return err({ tag: "nothing-to-publish" });
  const loaded = loadBundleText(live.bundle);
  if (!loaded.ok) throw new Error(`release ${live.release.number} of ${environment} does not load: ${loaded.error.at} ${loaded.error.why}`);
  return ok(bundleText(withoutCampaigns(loaded.value.bundle, new Set<string>(request.withdraw))));
}

/** Shadow load: what delivery would refuse is refused here, before anybody could be served it. */
async function checked({ now }: BundlePorts, made: Omit<MadeBundle, "hash">): Promise<Result<MadeBundle, Failure>> {
  const loaded = loadBundleText(made.text);
  if (!loaded.ok) return err({ tag: "invalid", errors: [{ pointer: "/campaigns", detail: `the bundle cannot be delivered: ${loaded.error.at} ${loaded.error.why}` }] });
  const errors = brokenExpectations(loaded.value, now());
  if (errors.length > 0) return err({ tag: "expectation-broken", errors });
  return ok({ ...made, hash: await bundleHash(made.text) });
}
