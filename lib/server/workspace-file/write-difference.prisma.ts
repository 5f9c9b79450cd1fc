import "server-only";
import { type WorkspaceFile } from "@/lib/core/workspace/workspace-file";
import { type EventType } from "@/lib/core/vocabulary/event-type";
import { type WorkspaceId } from "@/lib/core/vocabulary/ids";
import { recordedPatch } from "@/lib/server/campaigns/recorded-patch";
import { writeSave } from "@/lib/server/campaigns/write-save.prisma";
import { type Transaction } from "@/lib/server/db/client";
import { type Actor } from "@/lib/server/policy/actor";
import { same } from "@/lib/std/same";
import { Prisma } from "@/prisma/generated/client/client";

type Writing = { readonly workspace: WorkspaceId; readonly before: WorkspaceFile; readonly after: WorkspaceFile; readonly at: Date; readonly by: Pick<Actor, "user" | "name"> };

/** Writes what differs and nothing else: what did not change keeps its revision. Things that others refer to come first, and go last. */
export async function writeDifference(tx: Transaction, writing: Writing): Promise<void> {
  // A file that says no zone leaves the workspace its own.
  const { zone } = writing.after;
  if (zone !== undefined && zone !== writing.before.zone) await tx.workspace.update({ where: { id: writing.workspace }, data: { zone } });
  await writeLibrary(tx, writing);
  await writePersonas(tx, writing);
  await writeCampaigns(tx, writing);
}

async function writeLibrary(tx: Transaction, { workspace: workspaceId, before, after, at }: Writing): Promise<void> {
  const saved = { revision: { increment: 1 }, updatedAt: at };
  const born = { workspaceId, createdAt: at, updatedAt: at };
  const attributes = differing(before.attributes, after.attributes, ({ key }) => key);
  await tx.attribute.deleteMany({ where: { workspaceId, key: { in: [...attributes.removed] } } });
  await tx.attribute.createMany({ data: attributes.added.map(({ suggestions, ...attribute }) => ({ ...born, ...attribute, suggestions: [...suggestions] })) });
  for (const { key, type: _type, suggestions, ...attribute } of attributes.changed) {
    await tx.attribute.update({ where: { workspaceId_key: { workspaceId, key } }, data: { archived: false, inSeconds: false, ...attribute, suggestions: [...suggestions], ...saved } });
  }
  const placements = differing(before.placements, after.placements, ({ key }) => key);
  await tx.placement.deleteMany({ where: { workspaceId, key: { in: [...placements.removed] } } });
  await tx.placement.createMany({ data: placements.added.map(({ baseline, languages = [], ...placement }) => ({ ...born, ...placement, baseline: baseline ?? Prisma.DbNull, languages: [...languages] })) });
  for (const { key, contentType: _contentType, baseline, languages = [], ...placement } of placements.changed) {
    await tx.placement.update({ where: { workspaceId_key: { workspaceId, key } }, data: { archived: false, ...placement, baseline: baseline ?? Prisma.DbNull, languages: [...languages], ...saved } });
  }
  const settings = differing(before.contentTypes, after.contentTypes, ({ contentType }) => contentType);
  await tx.contentTypeSetting.deleteMany({ where: { workspaceId, contentType: { in: [...settings.removed] } } });
  await tx.contentTypeSetting.createMany({ data: settings.added.map((setting) => ({ workspaceId, updatedAt: at, ...setting })) });
  for (const { contentType, settings: of } of settings.changed) {
    await tx.contentTypeSetting.update({ where: { workspaceId_contentType: { workspaceId, contentType } }, data: { settings: of, ...saved } });
  }
  const events = differing(before.eventTypes, after.eventTypes, ({ name }) => name);
  await tx.eventType.deleteMany({ where: { workspaceId, name: { in: [...events.removed] } } });
  await tx.eventType.createMany({ data: events.added.map((event) => ({ ...born, ...eventColumns(event) })) });
  for (const event of events.changed) await tx.eventType.update({ where: { workspaceId_name: { workspaceId, name: event.name } }, data: { ...eventColumns(event), ...saved } });
  const audiences = differing(before.audiences, after.audiences, ({ id }) => id);
  await tx.audience.deleteMany({ where: { workspaceId, id: { in: [...audiences.removed] } } });
  await tx.audience.createMany({ data: audiences.added.map((audience) => ({ ...born, ...audience })) });
  for (const { id, ...audience } of audiences.changed) await tx.audience.update({ where: { workspaceId_id: { workspaceId, id } }, data: { archived: false, ...audience, ...saved } });
}

function eventColumns({ name, label, description, properties, archived = false }: EventType) {
  return { name, label, description, properties: properties.map((property) => ({ ...property, suggestions: [...property.suggestions] })), archived };
}

async function writePersonas(tx: Transaction, { workspace: workspaceId, before, after, at }: Writing): Promise<void> {
  const { added, changed, removed } = differing(before.personas, after.personas, ({ id }) => id);
  const position = new Map(after.order.personas.map((id, index): [string, number] => [id, index]));
  await tx.persona.deleteMany({ where: { workspaceId, id: { in: [...removed] } } });
  await tx.persona.createMany({ data: added.map((persona) => ({ workspaceId, createdAt: at, updatedAt: at, ...persona, position: position.get(persona.id) ?? 0 })) });
  for (const { id, ...persona } of changed) {
    await tx.persona.update({ where: { workspaceId_id: { workspaceId, id } }, data: { archived: false, ...persona, revision: { increment: 1 }, updatedAt: at } });
  }
  if (same(before.order.personas, after.order.personas)) return;
  // One statement: thousands of people are put into another order while others wait for their turn.
  await tx.$executeRaw`UPDATE "Persona" AS "one" SET "position" = "stands"."at" - 1 FROM unnest(${[...after.order.personas]}::text[]) WITH ORDINALITY AS "stands" ("id", "at") WHERE "one"."workspaceId" = ${workspaceId} AND "one"."id" = "stands"."id" AND "one"."position" <> "stands"."at" - 1`;
}

async function writeCampaigns(tx: Transaction, { workspace: workspaceId, before, after, at, by }: Writing): Promise<void> {
  const { added, changed, removed } = differing(before.campaigns, after.campaigns, ({ id }) => id);
  const rank = new Map(after.order.campaigns.map((id, index): [string, number] => [id, index]));
  const saved = { updatedAt: at, updatedById: by.user, updatedByName: by.name };
  await tx.campaign.deleteMany({ where: { workspaceId, id: { in: [...removed] } } });
  await tx.campaign.createMany({ data: added.map((campaign) => ({ workspaceId, createdAt: at, ...campaign, ...saved, ownerId: by.user, ownerName: by.name, rank: rank.get(campaign.id) ?? 0 })) });
  for (const { id, ...campaign } of changed) {
    const { revision } = await tx.campaign.update({ where: { workspaceId_id: { workspaceId, id } }, data: { ...campaign, ...saved, revision: { increment: 1 } }, select: { revision: true } });
    const last = before.campaigns.find((each) => each.id === id);
    if (last === undefined) continue;
    const said = { ...(last.name === campaign.name ? {} : { name: campaign.name }), ...(last.archived === campaign.archived ? {} : { archived: campaign.archived }) };
    await writeSave(tx, { workspaceId, campaignId: id, revision, at, userId: by.user, userName: by.name, cause: "import", ...said, patch: recordedPatch(last.flow, campaign.flow) });
  }
  if (same(before.order.campaigns, after.order.campaigns)) return;
  await tx.$executeRaw`UPDATE "Campaign" AS "one" SET "rank" = "stands"."at" - 1 FROM unnest(${[...after.order.campaigns]}::text[]) WITH ORDINALITY AS "stands" ("id", "at") WHERE "one"."workspaceId" = ${workspaceId} AND "one"."id" = "stands"."id" AND "one"."rank" <> "stands"."at" - 1`;
}

type Difference<Thing> = { readonly added: readonly Thing[]; readonly changed: readonly Thing[]; readonly removed: readonly string[] };

function differing<Thing>(before: readonly Thing[], after: readonly Thing[], nameOf: (thing: Thing) => string): Difference<Thing> {
  const was = new Map(before.map((thing) => [nameOf(thing), thing]));
  const is = new Set(after.map(nameOf));
  return {
    added: after.filter((thing) => !was.has(nameOf(thing))),
    changed: after.filter((thing) => !same(was.get(nameOf(thing)) ?? thing, thing)),
    removed: [...was.keys()].filter((name) => !is.has(name)),
  };
}
