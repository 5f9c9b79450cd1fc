import "server-only";
import { type AttributeDto, type NewAttribute } from "@/lib/api/attributes";
import { type ShelfStore } from "@/lib/server/library/shelf-store";

export type AttributeStore = ShelfStore<AttributeDto, NewAttribute>;
