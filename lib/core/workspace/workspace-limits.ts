/** How much a workspace file may hold: the bounds of the library's own forms, and of how many things there may be. */
export const workspaceLimits = {
  attributes: 2000,
  placements: 2000,
  contentTypes: 200,
  eventTypes: 1000,
  personas: 10_000,
  audiences: 2000,
  campaigns: 500,
  /** Not in a workspace file, which holds what refers to them. */
  pictures: 2000,
  name: 120,
  label: 80,
  description: 500,
  story: 2000,
  face: 16,
  purpose: 64,
  unit: 16,
  contentType: 64,
  suggestions: 100,
  suggestionLength: 200,
  personaAttributes: 200,
  events: 1000,
  properties: 50,
  purposes: 50,
  visitor: 256,
  textLength: 4096,
  listLength: 1000,
  fields: 100,
  /** Characters of a whole file. */
  text: 16 * 1024 * 1024,
} as const;

/** The lists of a workspace file. */
export const filedParts = ["attributes", "placements", "contentTypes", "eventTypes", "audiences", "personas", "campaigns"] as const;

/** What a workspace holds only so many of. */
export const countedParts = [...filedParts, "pictures"] as const;
export type CountedPart = (typeof countedParts)[number];
