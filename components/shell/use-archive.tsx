"use client";

import { problemSentence } from "./problem-words";
import { useCall } from "./use-call";
import { useRefresh, type Listed } from "./use-fetched";
import { notify } from "@/components/ui/toast";
import { useWords } from "@/components/words/words-provider";
import { type Problem } from "@/lib/api/problem";
import { type Result } from "@/lib/std/result";

type Archivable = { readonly archived?: boolean; readonly revision: number };

type ArchiveOptions<Item extends Archivable> = {
  readonly listed: Listed;
  readonly nameOf: (item: Item) => string;
  readonly change: (item: Item, archived: boolean) => Promise<Result<Item, Problem>>;
};

export const isArchived = ({ archived }: { readonly archived?: boolean }): boolean => archived === true;

/** Puts things of a library away, and takes them out again as easily: what the menu of a row needs. */
export function useArchive<Item extends Archivable>({ listed, nameOf, change }: ArchiveOptions<Item>): (item: Item) => { readonly archived: boolean; readonly onSelect: () => void } {
  const say = useWords();
  const refresh = useRefresh();
  const { run } = useCall();
  const put = async (item: Item, archived: boolean): Promise<void> => {
    const result = await run(() => change(item, archived));
    refresh(listed);
    const name = nameOf(item);
    if (!result.ok) notify.failed(say("“{name}” could not be changed", { name }), { detail: problemSentence(result.error, say) });
    else if (archived) notify.done(say("Archived “{name}”", { name }), { undo: () => void put(result.value, false) });
    else notify.done(say("“{name}” is out of the archive", { name }));
  };
  return (item) => ({ archived: isArchived(item), onSelect: () => void put(item, !isArchived(item)) });
}
