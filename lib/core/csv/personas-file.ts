import { type PersonaRow } from "./persona-rows";
import { makeId, type Random } from "@/lib/core/vocabulary/ids";
import { type Persona } from "@/lib/core/vocabulary/persona";
import { type WorkspaceFile } from "@/lib/core/workspace/workspace-file";

/** A workspace file that holds nothing but personas: those there are, with the rows' changes, and those that are new behind them. */
export function personasFile(workspace: WorkspaceFile, rows: readonly PersonaRow[], random: Random): WorkspaceFile {
  const changed = new Map(rows.flatMap(({ replaces, persona }) => (replaces === null ? [] : [[replaces.id, { id: replaces.id, ...persona }] as const])));
  const added = rows.flatMap(({ id, replaces, persona }): readonly Persona[] => (replaces === null ? [{ id: id ?? makeId("persona", random), ...persona }] : []));
  return {
    format: 1,
    attributes: [],
    placements: [],
    contentTypes: [], eventTypes: [],
    audiences: [],
    personas: [...workspace.personas.map((persona) => changed.get(persona.id) ?? persona), ...added],
    campaigns: [],
    order: { campaigns: [], personas: [...workspace.order.personas, ...added.map(({ id }) => id)] },
  };
}
