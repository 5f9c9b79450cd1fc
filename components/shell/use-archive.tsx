"use client";

import { useState, type ReactNode } from "react";
import { problemSentence } from "./problem-words";
import { useCall } from "./use-call";
import { useRefresh, type Listed } from "./use-fetched";
import { Checkbox } from "@/components/ui/checkbox";
import { notify } from "@/components/ui/toast";
import { useWords } from "@/components/words/words-provider";
import { type Problem } from "@/lib/api/problem";
import { type Result } from "@/lib/std/result";

type Archivable = { readonly archived?: boolean; readonly revision: number };

type ArchiveOptions<Item extends Archivable> = {
  readonly items: readonly Item[];
  readonly listed: Listed;
  readonly nameOf: (item: Item) => string;
  readonly change: (item: Item, archived: boolean) => Promise<Result<Item, Problem>>;
};

type Archive<Item> = {
  /** Whether the list shows it now. */
  readonly shows: (item: Item) => boolean;
  /** Shows what is archived too; null: nothing is. */
  readonly control: ReactNode;
  /** For the menu of a row. */
  readonly deedOf: (item: Item) => { readonly archived: boolean; readonly onSelect: () => void };
};

/** A library's archive: what is in it is not listed unless one asks, and comes out again as easily as it went in. */
export function useArchive<Item extends Archivable>({ items, listed, nameOf, change }: ArchiveOptions<Item>): Archive<Item> {
  const say = useWords();
  const refresh = useRefresh();
  const { run } = useCall();
  const [archivedToo, setArchivedToo] = useState(false);
  const isArchived = ({ archived }: Item): boolean => archived === true;
  const put = async (item: Item, archived: boolean): Promise<void> => {
    const result = await run(() => change(item, archived));
    refresh(listed);
    const name = nameOf(item);
    if (!result.ok) notify.failed(say("“{name}” could not be changed", { name }), { detail: problemSentence(result.error, say) });
    else if (archived) notify.done(say("Archived “{name}”", { name }), { undo: () => void put(result.value, false) });
    else notify.done(say("“{name}” is out of the archive", { name }));
  };
  return {
    shows: (item) => archivedToo || !isArchived(item),
    control: items.some(isArchived) ? <Checkbox label={say("Show archived")} checked={archivedToo} onCheckedChange={setArchivedToo} /> : null,
    deedOf: (item) => ({ archived: isArchived(item), onSelect: () => void put(item, !isArchived(item)) }),
  };
}
