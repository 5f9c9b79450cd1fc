import { type AuditNames } from "./audit-sentence";

type Named = { readonly id: string; readonly name: string };
type Catalogue = {
  readonly campaigns: readonly Named[];
  readonly audiences: readonly Named[];
  readonly personas: readonly Named[];
  readonly placements: readonly { readonly key: string; readonly name: string }[];
  readonly attributes: readonly { readonly key: string; readonly label: string }[];
  readonly contentTypes: readonly { readonly id: string; readonly label: string }[];
  readonly eventTypes: readonly { readonly name: string; readonly label: string }[];
  readonly environments: readonly { readonly key: string; readonly name: string }[];
};

/** What things are called now, for sentences about what was done to them. */
export function auditNames({ campaigns, audiences, personas, placements, attributes, contentTypes, eventTypes, environments }: Catalogue): AuditNames {
  return Object.fromEntries([
    ...[...campaigns, ...audiences, ...personas].map(({ id, name }): [string, string] => [id, name]),
    ...placements.map(({ key, name }): [string, string] => [`placement:${key}`, name]),
    ...attributes.map(({ key, label }): [string, string] => [`attribute:${key}`, label]),
    ...contentTypes.map(({ id, label }): [string, string] => [`content-type:${id}`, label]),
    ...eventTypes.map(({ name, label }): [string, string] => [`event-type:${name}`, label]),
    ...environments.map(({ key, name }): [string, string] => [`environment:${key}`, name]),
  ]);
}
