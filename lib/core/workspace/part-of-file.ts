import { type WorkspaceFile } from "./workspace-file";

/** The libraries that can be taken out and brought in by themselves. The list is the type. */
export const fileParts = ["attributes", "audiences", "contentTypes", "eventTypes", "personas", "placements"] as const;
export type FilePart = (typeof fileParts)[number];

/** A file with one library of a workspace file and nothing else: itself a workspace file, which leaves the rest alone. */
export function partOfFile(file: WorkspaceFile, part: FilePart): WorkspaceFile {
  return {
    format: 1,
    attributes: part === "attributes" ? file.attributes : [],
    placements: part === "placements" ? file.placements : [],
    contentTypes: part === "contentTypes" ? file.contentTypes : [],
    eventTypes: part === "eventTypes" ? file.eventTypes : [],
    audiences: part === "audiences" ? file.audiences : [],
    personas: part === "personas" ? file.personas : [],
    campaigns: [],
    order: { campaigns: [], personas: part === "personas" ? file.order.personas : [] },
  };
}
