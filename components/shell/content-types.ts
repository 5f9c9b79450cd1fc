"use client";

import { use } from "react";
import { OwnContentTypes } from "./own-content-types";
import { type ContentTypeDto } from "@/lib/api/content-types";
import { typesOf, type WorkspaceTypes } from "@/lib/core/contents/types-of-workspace";
import { onceFor } from "@/lib/std/once-for";

type ContentTypes = WorkspaceTypes & { /** The workspace's own, as they are saved. */ readonly own: readonly ContentTypeDto[] };

const withOwn = onceFor((own: readonly ContentTypeDto[]): ContentTypes => ({ ...typesOf(own), own }));

/** The workspace's content types: its own beside those that come with Thenwise. */
export const useContentTypes = (): ContentTypes => withOwn(use(OwnContentTypes));
