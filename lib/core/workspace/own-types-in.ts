import { type ContentTypeSettings } from "./workspace-file";
import { type OwnContentType } from "@/lib/core/contents/own-content-type";
import { ownTypeSettings } from "@/lib/core/contents/own-type-schema";

/** The workspace's own content types among what a file keeps for types; settings of another kind are left alone. */
export function ownTypesIn(contentTypes: readonly ContentTypeSettings[]): readonly OwnContentType[] {
  return contentTypes.flatMap(({ contentType, settings }) => {
    const read = ownTypeSettings.safeParse(settings);
    return read.success ? [{ id: contentType, ...read.data }] : [];
  });
}
