import { AsyncLocalStorage } from "node:async_hooks";

type Fate = { databaseAway: boolean };

declare global {
  var thenwiseRequestFate: AsyncLocalStorage<Fate> | undefined;
}

// The app is built apart from the front, so what both know of a request stands where both find it.
const current = (): AsyncLocalStorage<Fate> => (globalThis.thenwiseRequestFate ??= new AsyncLocalStorage());

/** What happened to one request on its way that its answer alone does not say. */
export function fateOf() {
  const fate: Fate = { databaseAway: false };
  return { within: <Value>(work: () => Value): Value => current().run(fate, work), isAway: () => fate.databaseAway };
}

/** Notes that the request being answered broke over a database that was away. */
export function noteDatabaseAway(): void {
  const fate = current().getStore();
  if (fate !== undefined) fate.databaseAway = true;
}
