import { z } from "zod";
import { keyText, revisionNumber, storedFields, type Stored } from "./field";
import { type OwnContentType } from "@/lib/core/contents/own-content-type";
import { ownTypeShape } from "@/lib/core/contents/own-type-schema";

/** POST /content-types: a type of the workspace's own. What it is called stays as first given: placements and variants hold on to it. */
export const newContentType: z.ZodType<NewContentType> = z.strictObject({ id: keyText, ...ownTypeShape });
export type NewContentType = OwnContentType;

/** PATCH /content-types/{key}: what is not said stays. */
export const contentTypeChange = z.strictObject({
  revision: revisionNumber,
  label: ownTypeShape.label.exactOptional(),
  description: ownTypeShape.description.exactOptional(),
  drawnAs: ownTypeShape.drawnAs.exactOptional(),
  fields: ownTypeShape.fields.exactOptional(),
  archived: ownTypeShape.archived.exactOptional(),
});
export type ContentTypeChange = z.infer<typeof contentTypeChange>;

export type ContentTypeDto = OwnContentType & Stored;
export const contentTypeDto: z.ZodType<ContentTypeDto> = z.strictObject({ id: keyText, ...ownTypeShape, ...storedFields });
