"use client";

import { useState } from "react";
import { problemSentence } from "./problem-words";
import { uploadPicture } from "./upload-picture";
import { useRefresh } from "./use-fetched";
import { useWorkspace } from "./workspace-context";
import { useWords } from "@/components/words/words-provider";
import { type PictureDto } from "@/lib/api/pictures";

/** One picture on its way: how far it is, from 0 to 1. At 1 the server prepares it. */
export type UploadState = { readonly name: string; readonly share: number };

/** A picture that was not taken, and why, as a sentence. */
export type UploadFault = { readonly name: string; readonly why: string };

export type Uploads = {
  readonly state: UploadState | null;
  readonly faults: readonly UploadFault[];
  /** Brings pictures in, one after the other; hears of each that is there. */
  readonly upload: (files: readonly File[], onAdded: (picture: PictureDto) => void) => Promise<void>;
};

export function useUpload(): Uploads {
  const say = useWords();
  const { slug } = useWorkspace();
  const refresh = useRefresh();
  const [state, setState] = useState<UploadState | null>(null);
  const [faults, setFaults] = useState<readonly UploadFault[]>([]);
  const upload = async (files: readonly File[], onAdded: (picture: PictureDto) => void): Promise<void> => {
    setFaults([]);
    for (const file of files) {
      const { name } = file;
      setState({ name, share: 0 });
      const result = await uploadPicture({ workspace: slug, file, onProgress: (share) => setState({ name, share }) });
      if (result.ok) onAdded(result.value);
      else setFaults((before) => [...before, { name, why: problemSentence(result.error, say) }]);
    }
    setState(null);
    refresh("pictures");
  };
  return { state, faults, upload };
}
