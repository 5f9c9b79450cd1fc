"use client";

import { useState } from "react";
import { PictureSheet } from "./picture-sheet";
import { Page } from "@/components/shell/page";
import { PictureDrop } from "@/components/shell/picture-drop";
import { PictureGrid } from "@/components/shell/picture-grid";
import { UploadNews } from "@/components/shell/upload-news";
import { useFetched } from "@/components/shell/use-fetched";
import { useOpened } from "@/components/shell/use-opened";
import { useUpload } from "@/components/shell/use-upload";
import { useCan } from "@/components/shell/workspace-context";
import { Banner } from "@/components/ui/banner";
import { FileButton } from "@/components/ui/file-button";
import { PageHeader } from "@/components/ui/page-header";
import { SearchInput } from "@/components/ui/search-input";
import { useWords } from "@/components/words/words-provider";
import { pictureLimits, pictureTypes } from "@/lib/api/picture-words";
import { type PictureDto } from "@/lib/api/pictures";

/** The workspace's pictures: to look at, describe, bring in and take away. */
export function PicturesPage({ initial }: { readonly initial: readonly PictureDto[] }) {
  const say = useWords();
  const editable = useCan("library.edit");
  const pictures = useFetched(["pictures"], initial, (client) => client.listPictures());
  const uploads = useUpload();
  const [query, setQuery] = useState("");
  const [open, setOpen] = useState<string | null>(null);
  const opened = pictures.find(({ hash }) => hash === open) ?? null;
  useOpened(opened?.hash ?? null, (hash) => {
    setOpen(hash);
    return pictures.some((picture) => picture.hash === hash);
  });
  const bringIn = (files: readonly File[]) => (uploads.state === null ? void uploads.upload(files, () => undefined) : undefined);
  const add = editable ? (
    <FileButton intent="primary" label={say("Picture files")} accept={pictureTypes} busy={uploads.state !== null} onFile={(file) => bringIn([file])} onFiles={bringIn}>
      {say("Upload")}
    </FileButton>
  ) : null;
  return (
    <Page>
      <PictureDrop disabled={!editable} onFiles={bringIn} className="min-h-[60dvh]">
        <PageHeader title={say("Pictures")} lead={say("What variants can show. Whoever has a picture’s address can see it, so bring in only what visitors may see.")} actions={add} />
        <div className="flex flex-col gap-4">
          <div className="flex flex-wrap items-center justify-between gap-3">
            <SearchInput label={say("Search pictures")} value={query} onValueChange={setQuery} />
            <Room pictures={pictures} />
          </div>
          <UploadNews uploads={uploads} />
          <PictureGrid pictures={pictures} query={query} deed={say("Open")} onPress={({ hash }) => setOpen(hash)} />
        </div>
      </PictureDrop>
      {opened === null ? null : <PictureSheet key={opened.hash} picture={opened} onClose={() => setOpen(null)} />}
    </Page>
  );
}

/** How much of the workspace's room is taken; said loudly before it is used up. */
function Room({ pictures }: { readonly pictures: readonly PictureDto[] }) {
  const say = useWords();
  const taken = pictures.reduce((sum, { bytes }) => sum + bytes, 0);
  const megabytes = { taken: Math.ceil(taken / 1024 / 1024), most: Math.round(pictureLimits.workspaceBytes / 1024 / 1024) };
  if (taken > pictureLimits.workspaceBytes * 0.8) {
    return (
      <Banner tone="warn" live="status" className="w-full" title={say("{taken, number} of {most, number} MB are used", megabytes)}>
        {say("Take away pictures that nothing uses before the room is full.")}
      </Banner>
    );
  }
  return <p className="figures text-sm text-ink-faint">{say("{taken, number} of {most, number} MB are used", megabytes)}</p>;
}
