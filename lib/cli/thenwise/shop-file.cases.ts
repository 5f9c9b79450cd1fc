import { type WorkspaceFile } from "@/lib/core/workspace/workspace-file";
import { attributes } from "@/prisma/seed/attributes";
import { audiences } from "@/prisma/seed/audiences";
import { campaigns } from "@/prisma/seed/campaigns";
import { personasAt } from "@/prisma/seed/personas";
import { placements } from "@/prisma/seed/placements";

/** The demo's shop as a workspace file. */
export function shopFile(): WorkspaceFile {
  const personas = personasAt(new Date("2026-06-15T12:00:00Z"));
  const filed = campaigns.map(({ id, name, flow }) => ({ id, name, archived: false, flow }));
  return { format: 1, attributes, placements, contentTypes: [], eventTypes: [], audiences, personas, campaigns: filed, order: { campaigns: filed.map(({ id }) => id), personas: personas.map(({ id }) => id) } };
}
