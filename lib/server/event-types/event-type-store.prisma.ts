import "server-only";
import { type EventTypeStore } from "./event-type-store";
import { eventTypeDto, type EventTypeDto, type NewEventType } from "@/lib/api/event-types";
import { auditedAddition } from "@/lib/server/audit/audited-addition.prisma";
import { auditedChange } from "@/lib/server/audit/audited-change.prisma";
import { type Database } from "@/lib/server/db/client";
import { type EventType } from "@/prisma/generated/client/client";

/** The catalogue of events in PostgreSQL; when each was seen is read from what decisions counted. */
export const eventTypeStorePrisma = (db: Database): EventTypeStore => ({
  async list(workspace) {
    const where = { workspaceId: workspace };
    const [rows, seen] = await Promise.all([
      db.eventType.findMany({ where, orderBy: [{ label: "asc" }, { name: "asc" }] }),
      db.seenEvent.groupBy({ by: ["name"], where, _max: { lastAt: true } }),
    ]);
    const lastAt = new Map(seen.map(({ name, _max }) => [name, _max.lastAt]));
    return rows.map((row) => fromRow(row, lastAt.get(row.name) ?? null));
  },

  async find(workspace, name) {
    const [row, seen] = await Promise.all([
      db.eventType.findUnique({ where: { workspaceId_name: { workspaceId: workspace, name } } }),
      db.seenEvent.aggregate({ where: { workspaceId: workspace, name }, _max: { lastAt: true } }),
    ]);
    return row === null ? null : fromRow(row, seen._max.lastAt);
  },

  create: (workspace, item, { at, part, audit }) =>
    auditedAddition(db, { workspace, part, audit }, (tx) => tx.eventType.createMany({ data: { workspaceId: workspace, ...columns(item), name: item.name, createdAt: at, updatedAt: at }, skipDuplicates: true })),

  replace: (workspace, item, { revision, at, audit }) =>
    auditedChange(db, { workspace, audit }, (tx) =>
      tx.eventType.updateMany({
        where: { workspaceId: workspace, name: item.name, revision },
        data: { ...columns(item), revision: { increment: 1 }, updatedAt: at },
      }),
    ),

  remove: (workspace, name, { revision, audit }) =>
    auditedChange(db, { workspace, audit }, (tx) => tx.eventType.deleteMany({ where: { workspaceId: workspace, name, revision } })),
});

function columns({ label, description, properties, archived = false }: NewEventType | EventTypeDto) {
  return { label, description, properties: properties.map((property) => ({ ...property, suggestions: [...property.suggestions] })), archived };
}

function fromRow({ workspaceId: _workspace, createdAt: _createdAt, updatedAt, archived, ...row }: EventType, seenAt: Date | null): EventTypeDto {
  return eventTypeDto.parse({ ...row, ...(archived ? { archived } : {}), seenAt: seenAt?.toISOString() ?? null, updatedAt: updatedAt.toISOString() });
}
