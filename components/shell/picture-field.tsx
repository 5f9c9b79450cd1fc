"use client";

import { useState } from "react";
import { fetchedLater } from "./fetched-later";
import { PictureDrop } from "./picture-drop";
import { PictureGlimpse } from "./picture-glimpse";
import { UploadNews } from "./upload-news";
import { usePictures } from "./use-pictures";
import { useUpload } from "./use-upload";
import { useCan } from "./workspace-context";
import { Button } from "@/components/ui/button";
import { FileButton } from "@/components/ui/file-button";
import { IconButton } from "@/components/ui/icon-button";
import { Image as PictureIcon, X } from "@/components/ui/icons";
import { TextInput } from "@/components/ui/text-input";
import { useWords } from "@/components/words/words-provider";
import { pictureTypes } from "@/lib/api/picture-words";
import { type PictureDto } from "@/lib/api/pictures";
import { isPictureAddress } from "@/lib/core/vocabulary/picture-address";

const PictureChoice = fetchedLater(() => import("./picture-choice").then((module) => module.PictureChoice), "nothing");

type PictureFieldProps = {
  readonly label: string;
  readonly address: string;
  readonly disabled: boolean;
  readonly onChange: (address: string) => void;
  /** A picture of the workspace was taken. */
  readonly onTake: (picture: PictureDto) => void;
};

/** A picture: brought in, chosen among the workspace's, or any other by its address. */
export function PictureField({ label, address, disabled, onChange, onTake }: PictureFieldProps) {
  const say = useWords();
  const mayAdd = useCan("library.edit");
  const uploads = useUpload();
  const [choosing, setChoosing] = useState(false);
  const isOurs = isPictureAddress(address);
  const known = usePictures(isOurs)?.find((picture) => picture.address === address) ?? null;
  const bringIn = (files: readonly File[]) => (uploads.state === null ? void uploads.upload(files.slice(0, 1), onTake) : undefined);
  return (
    <PictureDrop disabled={disabled || !mayAdd} onFiles={bringIn} className="flex flex-col gap-2">
      {isOurs ? (
        <div className="flex items-center gap-2.5 rounded-md border bg-raised p-1.5">
          <img src={known?.smallAddress ?? address} alt={known?.alt ?? ""} className="h-12 w-20 shrink-0 rounded-sm border bg-sunken object-cover" />
          <span className="min-w-0 grow text-xs text-ink-faint">
            <span className="block truncate text-sm text-ink">{known?.name ?? say("A picture of the workspace")}</span>
            {known === null ? null : <span className="figures">{say("{width} × {height} pixels", { width: known.width, height: known.height })}</span>}
          </span>
          {disabled ? null : <IconButton size="sm" name={say("Take the picture out: {label}", { label })} icon={<X />} onClick={() => onChange("")} />}
        </div>
      ) : (
        <>
          <TextInput controlSize="sm" inputMode="url" value={address} readOnly={disabled} placeholder={say("https://…")} onValueChange={onChange} />
          <PictureGlimpse address={address} />
        </>
      )}
      {disabled ? null : (
        <div className="flex flex-wrap gap-2">
          {mayAdd ? (
            <FileButton size="sm" label={say("File for: {label}", { label })} accept={pictureTypes} busy={uploads.state !== null} onFile={(file) => bringIn([file])}>
              {say("Upload")}
            </FileButton>
          ) : null}
          <Button size="sm" icon={<PictureIcon />} onClick={() => setChoosing(true)}>
            {say("Choose …")}
          </Button>
        </div>
      )}
      <UploadNews uploads={uploads} />
      {choosing ? (
        <PictureChoice
          onClose={() => setChoosing(false)}
          onTake={(picture) => {
            setChoosing(false);
            onTake(picture);
          }}
        />
      ) : null}
    </PictureDrop>
  );
}
