import "server-only";
import { type ContentTypeStore } from "./content-type-store";
import { type ContentTypeChange, type ContentTypeDto, type NewContentType } from "@/lib/api/content-types";
import { ownTypeFaults } from "@/lib/core/contents/own-type-faults";
import { makeShelf, type WhereUsed } from "@/lib/server/library/make-shelf";
import { type World } from "@/lib/server/policy/world";

/** A workspace's own content types: list, open, create, change, remove, usedBy. */
export const makeContentTypes = (ports: { readonly store: ContentTypeStore; readonly world: World; readonly usedBy: WhereUsed }) =>
  makeShelf<ContentTypeDto, NewContentType, NewContentType, ContentTypeChange>({
    ...ports,
    word: "content-type",
    part: "contentTypes",
    nameOf: ({ id }) => id,
    calledOf: ({ label }) => label,
    made: (draft) => draft,
    changed: (type, change) => ({ ...type, ...change }),
    faults: ownTypeFaults,
  });
