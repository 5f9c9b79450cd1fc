import "server-only";
import { makeBundle, type BundlePorts, type MadeBundle } from "./make-bundle";
import { type EarlierAnswer, type NewRelease, type Published } from "./release-store";
import { releaseScope } from "@/lib/api/release-signature";
import { type EnvironmentDto, type PublishRequest, type ReleaseDetailDto, type ReleaseDto } from "@/lib/api/releases";
import { makeId, type CampaignId } from "@/lib/core/vocabulary/ids";
import { auditEntry } from "@/lib/server/audit/audit-entry";
import { type Actor } from "@/lib/server/policy/actor";
import { type Failure } from "@/lib/server/policy/failure";
import { permit } from "@/lib/server/policy/permit";
import { type World } from "@/lib/server/policy/world";
import { type Signer } from "@/lib/server/signing/sign-release";
import { canonicalJson } from "@/lib/std/canonical-json";
import { err, ok, type Result } from "@/lib/std/result";
import { sha256 } from "@/lib/std/sha256";

type Ports = Omit<BundlePorts, "now"> & { readonly world: World; readonly sign: Signer };

export type PublishCall = { readonly environment: string; readonly request: PublishRequest; readonly idempotencyKey: string };

/** Environments and their releases: environments, list, open, publish. */
export const makeReleases = (ports: Ports) => ({ ...reading(ports), ...publishing(ports) });

function reading({ store }: Ports) {
  return {
    async environments(actor: Actor): Promise<Result<readonly EnvironmentDto[], Failure>> {
      const allowed = permit(actor, "read");
      return allowed.ok ? ok(await store.environments(actor.workspace.id)) : allowed;
    },

    async list(actor: Actor, environment: string): Promise<Result<readonly ReleaseDto[], Failure>> {
      const allowed = permit(actor, "read");
      if (!allowed.ok) return allowed;
      const live = await store.liveNumber(actor.workspace.id, environment);
      return live === undefined ? err({ tag: "not-found" }) : ok(await store.list(actor.workspace.id, environment));
    },

    async open(actor: Actor, environment: string, number: number): Promise<Result<ReleaseDetailDto, Failure>> {
      const allowed = permit(actor, "read");
      if (!allowed.ok) return allowed;
      const known = Number.isSafeInteger(number) && number >= 1 && number < 2 ** 31;
      const record = known ? await store.find(actor.workspace.id, environment, number) : null;
      return record === null ? err({ tag: "not-found" }) : ok({ ...record.release, sources: record.sources });
    },
  };
}

function publishing(ports: Ports) {
  const { store, world } = ports;
  return {
    /** All or nothing; repeated with the same idempotency key it is published once and answered again. */
    async publish(actor: Actor, call: PublishCall): Promise<Result<ReleaseDto, Failure>> {
      const { environment, request } = call;
      const onlyStops = request.campaigns.length === 0 && request.from === undefined;
      const allowed = permit(actor, onlyStops ? "releases.withdraw" : "releases.publish");
      if (!allowed.ok) return allowed;

      const fingerprint = await sha256(canonicalJson({ environment, request: { ...request, from: request.from ?? null } }));
      const idempotency = { scope: `publish/${environment}/${actor.user}`, key: call.idempotencyKey, fingerprint };
      const earlier = await store.earlierAnswer(actor.workspace.id, idempotency);
      if (earlier !== null) return again(earlier, fingerprint);

      const live = await store.liveNumber(actor.workspace.id, environment);
      if (live === undefined) return err({ tag: "not-found" });
      if (live !== request.live) return err({ tag: "live-moved-on", live });

      const made = await makeBundle({ ...ports, now: () => world.clock().getTime() }, { workspace: actor.workspace.id, environment, request });
      if (!made.ok) return made;
      const release = await newRelease(ports, actor, { call, made: made.value, idempotency });
      return answerOf(await store.publish(actor.workspace.id, release), fingerprint);
    },
  };
}

type Prepared = { readonly call: PublishCall; readonly made: MadeBundle; readonly idempotency: NewRelease["idempotency"] };

async function newRelease(ports: Ports, actor: Actor, { call, made, idempotency }: Prepared): Promise<NewRelease> {
  const { environment, request } = call;
  const { world, sign } = ports;
  const scope = releaseScope(actor.workspace.slug, environment);
  const facts = { campaigns: request.campaigns.map(({ id }) => id), withdraw: [...request.withdraw], from: request.from ?? null, hash: made.hash, note: request.note };
  return {
    id: makeId("release", world.random),
    environment,
    live: request.live,
    drafts: request.campaigns,
    paused: await pausedAfter(ports, actor, { environment, live: request.live, made }),
    bundle: made.text,
    hash: made.hash,
    sources: made.sources,
    note: request.note,
    author: actor,
    at: world.clock(),
    republishes: made.republishes,
    idempotency,
    sign: (number) => sign({ scope, number, hash: made.hash }),
    audit: (number) => auditEntry(world, actor, { action: "release.publish", subject: `${environment}/${number}`, facts }),
  };
}

/** A campaign is paused in an environment when it was live there and is not any more. */
async function pausedAfter({ sourcesOf }: Ports, actor: Actor, { environment, live, made }: { readonly environment: string; readonly live: number | null; readonly made: MadeBundle }): Promise<NewRelease["paused"]> {
  const before = await sourcesOf(actor.workspace.id, environment, live);
  const stays = new Set<CampaignId>(made.sources.map(({ id }) => id));
  const touched = new Set<CampaignId>([...before, ...made.sources].map(({ id }) => id));
  return [...touched].sort().map((id) => ({ id, paused: !stays.has(id) }));
}

function again({ fingerprint, release }: EarlierAnswer, asked: string): Result<ReleaseDto, Failure> {
  return fingerprint === asked ? ok(release) : err({ tag: "idempotency-key-reused" });
}

function answerOf(published: Published, fingerprint: string): Result<ReleaseDto, Failure> {
  switch (published.tag) {
    case "published":
      return ok(published.release);
    case "answered":
      return again(published.earlier, fingerprint);
    case "stale-revision":
      return err({ tag: "stale-revision", current: published.campaign });
    case "live-moved-on":
    case "not-found":
      return err(published);
  }
}
