import "server-only";
import { type AudienceDto, type NewAudience } from "@/lib/api/audiences";
import { type AudienceId } from "@/lib/core/vocabulary/ids";
import { type ShelfStore } from "@/lib/server/library/shelf-store";

export type AudienceStore = ShelfStore<AudienceDto, NewAudience & { readonly id: AudienceId }>;
