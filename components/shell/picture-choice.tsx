"use client";

import { useState } from "react";
import { PictureDrop } from "./picture-drop";
import { PictureGrid } from "./picture-grid";
import { UploadNews } from "./upload-news";
import { usePictures } from "./use-pictures";
import { useUpload } from "./use-upload";
import { useCan, useWorkspace } from "./workspace-context";
import { Dialog } from "@/components/ui/dialog";
import { FileButton } from "@/components/ui/file-button";
import { SearchInput } from "@/components/ui/search-input";
import { Spinner } from "@/components/ui/spinner";
import { TextLink } from "@/components/ui/text-link";
import { useWords } from "@/components/words/words-provider";
import { pictureTypes } from "@/lib/api/picture-words";
import { type PictureDto } from "@/lib/api/pictures";

type PictureChoiceProps = { readonly onTake: (picture: PictureDto) => void; readonly onClose: () => void };

/** Choosing among the workspace's pictures, or bringing another in. */
export function PictureChoice({ onTake, onClose }: PictureChoiceProps) {
  const say = useWords();
  const { slug } = useWorkspace();
  const mayAdd = useCan("library.edit");
  const pictures = usePictures(true);
  const uploads = useUpload();
  const [query, setQuery] = useState("");
  const bringIn = (files: readonly File[]) => (uploads.state === null ? void uploads.upload(files.slice(0, 1), onTake) : undefined);
  return (
    <Dialog open size="xl" onOpenChange={(open) => (open ? undefined : onClose())} title={say("Choose a picture")} description={say("What it shows comes along, where the variant asks for it.")}>
      <PictureDrop disabled={!mayAdd} onFiles={bringIn} className="flex flex-col gap-4">
        <div className="flex flex-wrap items-center gap-3">
          <SearchInput label={say("Search pictures")} value={query} onValueChange={setQuery} />
          {mayAdd ? (
            <FileButton label={say("Picture file")} accept={pictureTypes} busy={uploads.state !== null} onFile={(file) => bringIn([file])}>
              {say("Upload")}
            </FileButton>
          ) : null}
          <span className="ml-auto text-sm">
            <TextLink href={`/${slug}/pictures`}>{say("All pictures")}</TextLink>
          </span>
        </div>
        <UploadNews uploads={uploads} />
        {pictures === null ? <Spinner label={say("Loading …")} /> : <PictureGrid pictures={pictures} query={query} deed={say("Choose")} onPress={onTake} />}
      </PictureDrop>
    </Dialog>
  );
}
