import "server-only";
import { type PlacementStore } from "./placement-store";
import { type NewPlacement, type PlacementChange, type PlacementDto } from "@/lib/api/placements";
import { makeShelf, type WhereUsed } from "@/lib/server/library/make-shelf";
import { type World } from "@/lib/server/policy/world";

/** Placements: list, open, create, change, remove, usedBy. */
export const makePlacements = (ports: { readonly store: PlacementStore; readonly world: World; readonly usedBy: WhereUsed }) =>
  makeShelf<PlacementDto, NewPlacement, NewPlacement, PlacementChange>({
    ...ports,
    word: "placement",
    part: "placements",
    nameOf: ({ key }) => key,
    calledOf: ({ name }) => name,
    made: (draft) => draft,
    changed: (placement, change) => ({ ...placement, ...change }),
  });
