import "server-only";
import { type AttributeStore } from "./attribute-store";
import { sourceFits, type AttributeChange, type AttributeDto, type NewAttribute } from "@/lib/api/attributes";
import { makeShelf, type WhereUsed } from "@/lib/server/library/make-shelf";
import { type World } from "@/lib/server/policy/world";

/** The catalogue of attributes: list, open, create, change, remove, usedBy. */
export const makeAttributes = (ports: { readonly store: AttributeStore; readonly world: World; readonly usedBy: WhereUsed }) =>
  makeShelf<AttributeDto, NewAttribute, NewAttribute, AttributeChange>({
    ...ports,
    word: "attribute",
    part: "attributes",
    nameOf: ({ key }) => key,
    calledOf: ({ label }) => label,
    made: (draft) => draft,
    changed: (attribute, change) => ({ ...attribute, ...change }),
    faults: ({ source, type }) => (sourceFits(source, type) ? [] : [{ pointer: "/source", detail: "tells values of another type" }]),
  });
