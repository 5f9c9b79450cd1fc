/** How much a caller may send: said in problems, checked while reading, the same for the browser's forms and for customers' programs. */
export const limits = {
  name: 120,
  label: 80,
  description: 500,
  story: 2000,
  face: 16,
  note: 2000,
  email: 254,
  password: { least: 10, most: 200 },
  token: 200,
  suggestions: 100,
  suggestionLength: 200,
  personaAttributes: 200,
  events: 1000,
  /** Properties that the catalogue lists of one event. */
  eventProperties: 50,
  purposes: 50,
  textLength: 4096,
  listLength: 1000,
  campaigns: 500,
  changes: 30_000,
  /** Saves of one campaign that are kept and shown; long before, old ones of one person and day become one. */
  saves: 1000,
  idempotencyKey: 100,
  pageSize: 100,
} as const;

/** Bytes of a request's body. Most are small; a flow may be large. */
export const bodyBytes = { usual: 256 * 1024, flow: 8 * 1024 * 1024, workspaceFile: 16 * 1024 * 1024, decide: 64 * 1024, picture: 10 * 1024 * 1024 } as const;

/** How deep JSON may nest before it is looked at. */
export const jsonDepth = 64;
