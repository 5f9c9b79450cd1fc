import "server-only";
import { type PersonaStore } from "./persona-store";
import { type NewPersona, type PersonaChange, type PersonaDto } from "@/lib/api/personas";
import { makeId, type PersonaId } from "@/lib/core/vocabulary/ids";
import { makeShelf } from "@/lib/server/library/make-shelf";
import { type World } from "@/lib/server/policy/world";

/** Personas: list, open, create, change, remove. Nothing holds on to a persona yet. */
export const makePersonas = (ports: { readonly store: PersonaStore; readonly world: World }) =>
  makeShelf<PersonaDto, NewPersona, NewPersona & { readonly id: PersonaId }, PersonaChange>({
    ...ports,
    word: "persona",
    part: "personas",
    usedBy: () => Promise.resolve([]),
    nameOf: ({ id }) => id,
    calledOf: ({ name }) => name,
    made: (draft) => ({ ...draft, id: makeId("persona", ports.world.random) }),
    changed: (persona, change) => ({ ...persona, ...change }),
  });
