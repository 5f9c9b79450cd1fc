import { type WorkspaceFile } from "./workspace-file";
import { isJsonObject } from "@/lib/std/json";

/** The same workspace always gives the same file: things by key or id, so that one change is a few lines of a difference. */
export function inFileOrder(file: WorkspaceFile): WorkspaceFile {
  return {
    format: 1,
    attributes: file.attributes.toSorted((a, b) => byUnits(a.key, b.key)),
    placements: file.placements.toSorted((a, b) => byUnits(a.key, b.key)),
    contentTypes: file.contentTypes.toSorted((a, b) => byUnits(a.contentType, b.contentType)),
    audiences: file.audiences.toSorted((a, b) => byUnits(a.id, b.id)),
    personas: file.personas.toSorted((a, b) => byUnits(a.id, b.id)),
    campaigns: file.campaigns.toSorted((a, b) => byUnits(a.id, b.id)),
    order: file.order,
  };
}

/** The file's text: members sorted, two spaces, a line for each value, a line break at the end. */
export const workspaceText = (file: WorkspaceFile): string => `${JSON.stringify(sorted(inFileOrder(file)), null, 2)}\n`;

const byUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key])]),
  );
}
