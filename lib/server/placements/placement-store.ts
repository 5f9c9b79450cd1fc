import "server-only";
import { type PlacementDto, type NewPlacement } from "@/lib/api/placements";
import { type ShelfStore } from "@/lib/server/library/shelf-store";

export type PlacementStore = ShelfStore<PlacementDto, NewPlacement>;
