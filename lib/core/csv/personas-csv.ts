import { csvText } from "./csv-text";
import { valueCell } from "./cell-value";
import { personaColumns, type PersonaColumn } from "./persona-columns";
import { type Attribute } from "@/lib/core/vocabulary/attribute";
import { type Persona } from "@/lib/core/vocabulary/persona";

/** Personas as CSV, a column for each attribute that any of them has; an import of it changes nothing. */
export function personasCsv(personas: readonly Persona[], attributes: readonly Attribute[]): string {
  const used = new Set(personas.flatMap(({ profile }) => Object.keys(profile.attributes)));
  const keys = [...attributes.map(({ key }) => key).filter((key) => used.has(key)), ...[...used].filter((key) => !attributes.some((attribute) => attribute.key === key)).sort()];
  const row = (persona: Persona): readonly string[] => [
    ...personaColumns.map((column) => ownCell(persona, column)),
    ...keys.map((key) => valueCell(persona.profile.attributes[key] ?? null)),
  ];
  return csvText([[...personaColumns, ...keys], ...personas.map(row)]);
}

function ownCell({ id, name, face, story, profile }: Persona, column: PersonaColumn): string {
  switch (column) {
    case "visitor":
      return profile.visitor ?? "";
    case "consent":
      return profile.consent === undefined ? "" : valueCell([...profile.consent]);
    case "events":
      return profile.events === undefined ? "" : JSON.stringify(profile.events);
    default:
      return { id, name, face, story }[column];
  }
}
