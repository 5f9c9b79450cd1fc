"use client";

import { useCommandKey } from "./command-key";
import { Search } from "@/components/ui/icons";
import { Kbd } from "@/components/ui/kbd";
import { Tooltip } from "@/components/ui/tooltip";
import { useWords } from "@/components/words/words-provider";

type CommandButtonProps = { readonly look: "wide" | "rail" | "bar"; readonly onOpen: () => void };

/** The way into the command palette for those who don't know its key yet, with the key. */
export function CommandButton({ look, onOpen }: CommandButtonProps) {
  const say = useWords();
  const key = useCommandKey();
  const keys = key === "⌘" ? "⌘ K" : "Ctrl K";
  const shortcut = { "aria-haspopup": "dialog" as const, "aria-keyshortcuts": "Control+K Meta+K", onClick: onOpen };
  if (look === "wide") {
    return (
      <button type="button" {...shortcut} className="focus-ring mb-3 flex h-9 w-full items-center gap-2.5 rounded-md border border-line-strong/60 bg-raised px-3 text-left text-sm text-ink-soft hover:border-line-strong hover:text-ink">
        <Search className="icon-4 shrink-0" />
        <span className="grow">{say("Find or do")}</span>
        <span aria-hidden className="flex gap-1">
          <Kbd>{key}</Kbd>
          <Kbd>K</Kbd>
        </span>
      </button>
    );
  }
  return (
    <Tooltip text={say("Find or do anything ({keys})", { keys })} side={look === "rail" ? "right" : "bottom"}>
      <button
        type="button"
        {...shortcut}
        aria-label={say("Find or do anything")}
        className={`focus-ring grid shrink-0 place-items-center rounded-md text-ink-soft hover:bg-ink/6 hover:text-ink ${look === "rail" ? "mb-2 w-12 gap-0.5 py-1.5" : "ml-auto size-9"}`}
      >
        <Search className="icon-4.5" />
        {look === "rail" ? (
          <span aria-hidden className="text-xs leading-4 whitespace-nowrap">
            {keys}
          </span>
        ) : null}
      </button>
    </Tooltip>
  );
}
