"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useWorkspace } from "./workspace-context";
import { type ThenwiseClient } from "@/lib/api/client";
import { type Problem } from "@/lib/api/problem";
import { type Result } from "@/lib/std/result";

/** What the workspace holds lists of, as the browser keeps them. */
export type Listed = "uses" | "attributes" | "contentTypes" | "placements" | "personas" | "audiences" | "campaigns" | "environments" | "releases" | "keys" | "people";

type Fetch<Item> = (api: ThenwiseClient) => Promise<Result<{ readonly data: readonly Item[] }, Problem>>;

/** A list that the page came with, kept fresh. A failed refresh leaves what is there. */
export function useFetched<Item>(listed: readonly [Listed, ...string[]], initial: readonly Item[], fetch: Fetch<Item>): readonly Item[] {
  const { slug, api } = useWorkspace();
  const { data } = useQuery({
    queryKey: [slug, ...listed],
    initialData: initial,
    queryFn: async () => {
      const result = await fetch(api);
      if (!result.ok) throw new Error(result.error.detail);
      return result.value.data;
    },
  });
  return data;
}

/** Says that a list changed, so that every page that shows it asks again. */
export function useRefresh(): (...listed: readonly Listed[]) => void {
  const { slug } = useWorkspace();
  const queries = useQueryClient();
  return useCallback(
    (...listed) => {
      for (const list of listed) void queries.invalidateQueries({ queryKey: [slug, list] });
    },
    [queries, slug],
  );
}
