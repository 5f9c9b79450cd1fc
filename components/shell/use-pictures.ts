"use client";

import { listFreshMs } from "./use-fetched";
import { useAnswers } from "./use-answer";
import { useWorkspace } from "./workspace-context";
import { useMemo } from "react";
import { type PictureDto } from "@/lib/api/pictures";
import { ok } from "@/lib/std/result";

/** The workspace's pictures, the newest first; null while they are not known, or nobody wants them. */
export function usePictures(wanted: boolean): readonly PictureDto[] | null {
  const { slug, api } = useWorkspace();
  const questions = useMemo(() => {
    const ask = async () => {
      const result = await api.listPictures();
      return result.ok ? ok(result.value.data) : result;
    };
    return wanted ? [{ name: [slug, "pictures"], ask, freshMs: listFreshMs, tryAgain: true }] : [];
  }, [api, slug, wanted]);
  return useAnswers(questions)[0]?.value ?? null;
}
