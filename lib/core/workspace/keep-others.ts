import { type WorkspaceFile } from "./workspace-file";

/** A file laid over a workspace: what the file holds is as in the file, what it does not hold stays, below it in the order. */
export function keepOthers(workspace: WorkspaceFile, file: WorkspaceFile): WorkspaceFile {
  return {
    format: 1,
    ...zoneOf(file.zone ?? workspace.zone),
    attributes: over(workspace.attributes, file.attributes, ({ key }) => key),
    placements: over(workspace.placements, file.placements, ({ key }) => key),
    contentTypes: over(workspace.contentTypes, file.contentTypes, ({ contentType }) => contentType),
    eventTypes: over(workspace.eventTypes, file.eventTypes, ({ name }) => name),
    audiences: over(workspace.audiences, file.audiences, ({ id }) => id),
    personas: over(workspace.personas, file.personas, ({ id }) => id),
    campaigns: over(workspace.campaigns, file.campaigns, ({ id }) => id),
    order: {
      campaigns: over(workspace.order.campaigns, file.order.campaigns, (id) => id),
      personas: over(workspace.order.personas, file.order.personas, (id) => id),
    },
  };
}

const zoneOf = (zone: string | undefined) => (zone === undefined ? {} : { zone });

function over<Thing>(there: readonly Thing[], given: readonly Thing[], nameOf: (thing: Thing) => string): readonly Thing[] {
  const names = new Set(given.map(nameOf));
  return [...given, ...there.filter((thing) => !names.has(nameOf(thing)))];
}
