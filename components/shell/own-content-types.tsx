"use client";

import { createContext, type ReactNode } from "react";
import { useFetched } from "./use-fetched";
import { type ContentTypeDto } from "@/lib/api/content-types";

export const OwnContentTypes = createContext<readonly ContentTypeDto[]>([]);

/** The workspace's own content types for all pages below. What draws them comes with the pages that do: `useContentTypes`. */
export function ContentTypesProvider({ initial, children }: { readonly initial: readonly ContentTypeDto[]; readonly children: ReactNode }) {
  const own = useFetched(["contentTypes"], initial, (client) => client.listContentTypes());
  return <OwnContentTypes value={own}>{children}</OwnContentTypes>;
}
