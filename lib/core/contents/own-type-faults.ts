import { type Field } from "./content-type";
import { builtInTypes } from "./content-types";
import { type OwnContentType } from "./own-content-type";

/** What is wrong with a type as a whole, with the JSON Pointer of the place; its shape is checked before. */
export type OwnTypeFault = { readonly pointer: string; readonly detail: string };

/** What does not go together in a type of a workspace's own; empty when variants can be written for it. */
export function ownTypeFaults({ id, drawnAs, fields }: OwnContentType): readonly OwnTypeFault[] {
  const base = builtInTypes.find((type) => type.id === drawnAs);
  const named = builtInTypes.some((type) => type.id === id) ? [{ pointer: "/id", detail: "is the name of a type that comes with Thenwise" }] : [];
  const drawn = drawnAs !== null && base === undefined ? [{ pointer: "/drawnAs", detail: "is no drawing that comes with Thenwise" }] : [];
  const none = fields.length === 0 ? [{ pointer: "/fields", detail: "has no field" }] : [];
  return [...named, ...drawn, ...none, ...fields.flatMap((_, index) => faultsOf(fields, index).map(({ at, why }) => ({ pointer: `/fields/${index}/${at}`, detail: why }))), ...missing(base?.fields ?? [], fields)];
}

type At = { readonly at: keyof Field; readonly why: string };

function faultsOf(fields: readonly Field[], index: number): readonly At[] {
  const field = fields[index];
  if (field === undefined) return [];
  const earlier = fields.slice(0, index).find(({ key }) => key === field.key);
  const values = (field.choices ?? []).map(({ value }) => value);
  return [
    ...(earlier !== undefined && (earlier.when === undefined || field.when === undefined) ? [{ at: "key", why: "is the key of another field" } as const] : []),
    ...(field.kind === "choice" && values.length === 0 ? [{ at: "choices", why: "has no choice" } as const] : []),
    ...(new Set(values).size < values.length ? [{ at: "choices", why: "holds a choice twice" } as const] : []),
    ...(field.when?.every(({ field: other }) => fields.some(({ key }) => key === other)) === false ? [{ at: "when", why: "depends on a field that is not there" } as const] : []),
  ];
}

/** What a drawing cannot do without: its required fields, of the same kind, with no choice it does not know. */
function missing(asked: readonly Field[], fields: readonly Field[]): readonly OwnTypeFault[] {
  return asked.flatMap((want): readonly OwnTypeFault[] => {
    const index = fields.findIndex(({ key, kind }) => key === want.key && kind === want.kind);
    const found = fields[index];
    if (found === undefined) return want.required && want.when === undefined ? [{ pointer: "/fields", detail: `lacks “${want.label}” (${want.key}), which its drawing needs` }] : [];
    const strange = want.choices === undefined ? undefined : found.choices?.find(({ value }) => want.choices?.every((choice) => choice.value !== value));
    const loose = want.required && !found.required ? [{ pointer: `/fields/${index}/required`, detail: "is needed by the drawing" }] : [];
    return strange === undefined ? loose : [...loose, { pointer: `/fields/${index}/choices`, detail: `holds “${strange.value}”, which the drawing does not know` }];
  });
}
