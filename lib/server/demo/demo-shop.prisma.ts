import "server-only";
import { z } from "zod";
import { personaDto, type PersonaDto } from "@/lib/api/personas";
import { placementDto } from "@/lib/api/placements";
import { type Placement } from "@/lib/core/vocabulary/placement";
import { config } from "@/lib/server/config/config";
import { db } from "@/lib/server/db/client";

/** What the demo shop shows its visitors as, and what stands in its places by itself. */
export type DemoShop = {
  readonly browserKey: string;
  readonly edgeUrl: string;
  readonly personas: readonly PersonaDto[];
  readonly placements: ReadonlyMap<string, Placement>;
};

const demoSlug = "northbound";

/** The demo's own data; null where the demo is off, which is everywhere but on a loopback address with the embedded database. */
export async function demoShop(): Promise<DemoShop | null> {
  const { THENWISE_DEMO, DEMO_BROWSER_KEY, EDGE_URL } = config();
  if (THENWISE_DEMO !== "1" || DEMO_BROWSER_KEY === undefined) return null;
  const workspace = await db().workspace.findUnique({ where: { slug: demoSlug }, include: { personas: { where: { archived: false }, orderBy: [{ position: "asc" }, { id: "asc" }] }, placements: true } });
  if (workspace === null) return null;
  const personas = workspace.personas.map(({ id, name, face, story, profile, revision, updatedAt }) => personaDto.parse({ id, name, face, story, profile, revision, updatedAt: updatedAt.toISOString() }));
  const placements = workspace.placements.map(({ key, name, description, channel, contentType, baseline, languages, revision, updatedAt }) =>
    placementDto.parse({ key, name, description, channel, contentType, baseline, languages, revision, updatedAt: updatedAt.toISOString() }),
  );
  return { browserKey: DEMO_BROWSER_KEY, edgeUrl: z.string().parse(EDGE_URL ?? ""), personas, placements: new Map(placements.map((placement) => [placement.key, placement])) };
}
