"use client";

import { useCallback } from "react";
import { answers, useAnswer } from "./use-answer";
import { useWorkspace } from "./workspace-context";
import { type ThenwiseClient } from "@/lib/api/client";
import { type Problem } from "@/lib/api/problem";
import { ok, type Result } from "@/lib/std/result";

/** What the workspace holds lists of, as the browser keeps them. */
export type Listed = "uses" | "attributes" | "contentTypes" | "eventTypes" | "seenEvents" | "placements" | "personas" | "audiences" | "campaigns" | "publishWishes" | "environments" | "releases" | "keys" | "people" | "pictures";

/** For how long a list is not asked for again. */
export const listFreshMs = 15_000;

type Fetch<Item> = (api: ThenwiseClient) => Promise<Result<{ readonly data: readonly Item[] }, Problem>>;

/** A list that the page came with, kept fresh. A failed refresh leaves what is there. */
export function useFetched<Item>(listed: readonly [Listed, ...string[]], initial: readonly Item[], fetch: Fetch<Item>): readonly Item[] {
  return useList(listed, fetch, initial) ?? initial;
}

/** A list that is fetched beside the page; null while it is not known. */
export function useList<Item>(listed: readonly [Listed, ...string[]], fetch: Fetch<Item>, initial?: readonly Item[]): readonly Item[] | null {
  const { slug, api } = useWorkspace();
  const ask = async () => {
    const result = await fetch(api);
    return result.ok ? ok(result.value.data) : result;
  };
  return useAnswer({ name: [slug, ...listed], ask, freshMs: listFreshMs, tryAgain: true }, initial).value ?? null;
}

/** Says that a list changed, so that every page that shows it asks again. */
export function useRefresh(): (...listed: readonly Listed[]) => void {
  const { slug } = useWorkspace();
  return useCallback(
    (...listed) => {
      for (const list of listed) answers.outdate([slug, list]);
    },
    [slug],
  );
}
