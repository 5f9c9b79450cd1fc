import "server-only";
import { type PersonaStore } from "./persona-store";
import { personaDto, type PersonaDto, type NewPersona } from "@/lib/api/personas";
import { auditedAddition } from "@/lib/server/audit/audited-addition.prisma";
import { auditedChange } from "@/lib/server/audit/audited-change.prisma";
import { type Database } from "@/lib/server/db/client";
import { type Persona } from "@/prisma/generated/client/client";

/** Personas in PostgreSQL. */
export const personaStorePrisma = (db: Database): PersonaStore => ({
  async list(workspace) {
    const rows = await db.persona.findMany({ where: { workspaceId: workspace }, orderBy: [{ position: "asc" }, { createdAt: "asc" }, { id: "asc" }] });
    return rows.map(fromRow);
  },

  async find(workspace, id) {
    const row = await db.persona.findUnique({ where: { workspaceId_id: { workspaceId: workspace, id } } });
    return row === null ? null : fromRow(row);
  },

  create: (workspace, item, { at, part, audit }) =>
    auditedAddition(db, { workspace, part, audit }, async (tx) => {
      const last = await tx.persona.aggregate({ where: { workspaceId: workspace }, _max: { position: true } });
      const position = (last._max.position ?? 0) + 1;
      return tx.persona.createMany({ data: { workspaceId: workspace, ...columns(item), id: item.id, position, createdAt: at, updatedAt: at }, skipDuplicates: true });
    }),

  replace: (workspace, item, { revision, at, audit }) =>
    auditedChange(db, { workspace, audit }, (tx) =>
      tx.persona.updateMany({
        where: { workspaceId: workspace, id: item.id, revision },
        data: { ...columns(item), revision: { increment: 1 }, updatedAt: at },
      }),
    ),

  remove: (workspace, id, { revision, audit }) =>
    auditedChange(db, { workspace, audit }, (tx) => tx.persona.deleteMany({ where: { workspaceId: workspace, id, revision } })),
});

function columns({ name, face, story, profile, archived = false }: NewPersona | PersonaDto) {
  return { name, face, story, profile, archived };
}

function fromRow({ workspaceId: _workspace, createdAt: _createdAt, position: _position, updatedAt, archived, ...row }: Persona): PersonaDto {
  return personaDto.parse({ ...row, ...(archived ? { archived } : {}), updatedAt: updatedAt.toISOString() });
}
