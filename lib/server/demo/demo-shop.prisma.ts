import "server-only";
import { createHmac } from "node:crypto";
import { z } from "zod";
import { visitorsEnvironment } from "@/lib/api/campaign-status";
import { personaDto, type PersonaDto } from "@/lib/api/personas";
import { placementDto } from "@/lib/api/placements";
import { type Placement } from "@/lib/core/vocabulary/placement";
import { config } from "@/lib/server/config/config";
import { db } from "@/lib/server/db/client";
import { secretHash } from "@/lib/server/policy/secret";
import { type Environment } from "@/prisma/generated/client/client";

/** What the demo shop shows its visitors as, and what stands in its places by itself. */
export type DemoShop = {
  /** The environment whose releases it shows. */
  readonly environment: string;
  /** Every environment, the one that visitors see first. */
  readonly environments: readonly { readonly key: string; readonly name: string }[];
  readonly browserKey: string;
  /** Null: the demo's edge serves another environment. */
  readonly edgeUrl: string | null;
  readonly personas: readonly PersonaDto[];
  readonly placements: ReadonlyMap<string, Placement>;
};

const demoSlug = "northbound";

/** Whether a workspace is the one that the demo shop shows. */
export function hasDemoShop(slug: string): boolean {
  const { THENWISE_DEMO, DEMO_BROWSER_KEY } = config();
  return THENWISE_DEMO === "1" && DEMO_BROWSER_KEY !== undefined && slug === demoSlug;
}

/** The demo's own data, as one environment shows it (one that is none: as visitors see it); null where the demo is off, which is everywhere but on a loopback address with the embedded database. */
export async function demoShop(asked: string | null = null): Promise<DemoShop | null> {
  const { DEMO_BROWSER_KEY, EDGE_URL } = config();
  if (!hasDemoShop(demoSlug) || DEMO_BROWSER_KEY === undefined) return null;
  const workspace = await db().workspace.findUnique({ where: { slug: demoSlug }, include: { environments: { orderBy: { position: "asc" } }, personas: { where: { archived: false }, orderBy: [{ position: "asc" }, { id: "asc" }] }, placements: true } });
  const visitors = visitorsEnvironment(workspace?.environments ?? []);
  if (workspace === null || visitors === undefined) return null;
  const environment = workspace.environments.find(({ key }) => key === asked) ?? visitors;
  const personas = workspace.personas.map(({ id, name, face, story, profile, revision, updatedAt }) => personaDto.parse({ id, name, face, story, profile, revision, updatedAt: updatedAt.toISOString() }));
  const placements = workspace.placements.map(({ key, name, description, channel, contentType, baseline, languages, revision, updatedAt }) =>
    placementDto.parse({ key, name, description, channel, contentType, baseline, languages, revision, updatedAt: updatedAt.toISOString() }),
  );
  const isVisitors = environment === visitors;
  return {
    environment: environment.key,
    environments: [visitors, ...workspace.environments.filter((each) => each !== visitors)].map(({ key, name }) => ({ key, name })),
    browserKey: isVisitors ? DEMO_BROWSER_KEY : await keyOf(environment, DEMO_BROWSER_KEY),
    edgeUrl: isVisitors ? z.string().parse(EDGE_URL ?? "") : null,
    personas,
    placements: new Map(placements.map((placement) => [placement.key, placement])),
  };
}

/** The demo's browser key of another environment: made from the first one, so that installations of any age have it, and written down when it is first needed. */
async function keyOf({ workspaceId, id, key }: Environment, first: string): Promise<string> {
  const secret = `pk_${createHmac("sha256", first).update(key).digest("base64url")}`;
  const hash = secretHash(secret);
  if ((await db().apiKey.findUnique({ where: { secretHash: hash }, select: { id: true } })) === null) {
    await db().apiKey.createMany({ data: [{ workspaceId, id: `key_demo${hash.slice(0, 10)}`, kind: "browser", name: "Demo shop", environmentId: id, secretHash: hash, prefix: secret.slice(0, 10) }], skipDuplicates: true });
  }
  return secret;
}
