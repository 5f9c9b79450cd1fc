import "server-only";
import { type PersonaDto, type NewPersona } from "@/lib/api/personas";
import { type PersonaId } from "@/lib/core/vocabulary/ids";
import { type ShelfStore } from "@/lib/server/library/shelf-store";

export type PersonaStore = ShelfStore<PersonaDto, NewPersona & { readonly id: PersonaId }>;
