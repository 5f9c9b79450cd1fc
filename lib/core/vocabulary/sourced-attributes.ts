import { type Catalogue } from "./attribute";

type Sourced = readonly { readonly key: string; readonly source: string }[];

const known = new WeakMap<Catalogue, Sourced>();

/** The attributes that what a visit tells may fill, of a catalogue that does not change: worked out once. */
export function sourcedAttributes(catalogue: Catalogue): Sourced {
  const found = known.get(catalogue) ?? Object.entries(catalogue).flatMap(([key, { source }]) => (source === undefined ? [] : [{ key, source }]));
  known.set(catalogue, found);
  return found;
}
