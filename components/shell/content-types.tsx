"use client";

import { createContext, useContext, useMemo, type ReactNode } from "react";
import { useFetched } from "./use-fetched";
import { type ContentTypeDto } from "@/lib/api/content-types";
import { typesOf, type WorkspaceTypes } from "@/lib/core/contents/types-of-workspace";

type ContentTypes = WorkspaceTypes & { /** The workspace's own, as they are saved. */ readonly own: readonly ContentTypeDto[] };

const ContentTypesContext = createContext<ContentTypes>({ ...typesOf(), own: [] });

/** The workspace's content types for all pages below: its own beside those that come with Thenwise. */
export function ContentTypesProvider({ initial, children }: { readonly initial: readonly ContentTypeDto[]; readonly children: ReactNode }) {
  const own = useFetched(["contentTypes"], initial, (client) => client.listContentTypes());
  const types = useMemo(() => ({ ...typesOf(own), own }), [own]);
  return <ContentTypesContext value={types}>{children}</ContentTypesContext>;
}

export const useContentTypes = (): ContentTypes => useContext(ContentTypesContext);
