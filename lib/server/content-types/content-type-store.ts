import "server-only";
import { type ContentTypeDto, type NewContentType } from "@/lib/api/content-types";
import { type ShelfStore } from "@/lib/server/library/shelf-store";

export type ContentTypeStore = ShelfStore<ContentTypeDto, NewContentType>;
