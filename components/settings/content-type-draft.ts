import { type NewContentType } from "@/lib/api/content-types";

/** What the form changes of a content type. */
export const contentTypeDraft = ({ id, label, description, drawnAs, fields, archived }: NewContentType): NewContentType => ({ id, label, description, drawnAs, fields, archived });
