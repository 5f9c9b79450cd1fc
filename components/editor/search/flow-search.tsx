"use client";

import { useEffect, useRef, type KeyboardEvent } from "react";
import { useFlowSearch, type FlowSearch } from "./use-flow-search";
import { useEditing, useEditingStore } from "@/components/editor/editing/editing-session";
import { IconButton } from "@/components/ui/icon-button";
import { ChevronDown, ChevronUp, Search, X } from "@/components/ui/icons";
import { pressedKey } from "@/components/ui/pressed-key";
import { TextInput } from "@/components/ui/text-input";
import { useWords } from "@/components/words/words-provider";

/** Finds cards by what stands in them: "who uses country". Closed it is one button; Ctrl F opens it. */
export function FlowSearchBar() {
  const say = useWords();
  const editing = useEditingStore();
  const open = useEditing((state) => state.search !== null);
  const search = useFlowSearch();
  useFindKey();
  return (
    <div className="absolute top-3 right-3 z-10 rounded-lg border bg-raised p-0.5 shadow-sm">
      {open && search !== null ? (
        <OpenSearch search={search} />
      ) : (
        <IconButton name={say("Find in this flow (Ctrl F)")} tooltipSide="left" size="sm" icon={<Search />} onClick={() => editing.setState({ search: "" })} />
      )}
    </div>
  );
}

function OpenSearch({ search }: { readonly search: FlowSearch }) {
  const say = useWords();
  const editing = useEditingStore();
  const { query, found, at, step } = search;
  const cameFrom = useRef<Element | null>(null);
  useEffect(() => {
    cameFrom.current = document.activeElement;
    const field = document.querySelector("[data-flow-search]");
    if (field instanceof HTMLInputElement) field.select();
  }, []);
  const close = () => {
    editing.setState({ search: null });
    const card = document.querySelector(`[data-card="${found[at] ?? ""}"], [data-row="${found[at] ?? ""}"]`);
    const back = card ?? cameFrom.current;
    if (back instanceof HTMLElement) back.focus({ preventScroll: true });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key !== "Enter" && event.key !== "Escape") return;
    if (event.key === "Enter" && !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    if (event.key === "Escape") close();
    else step(event.shiftKey ? -1 : 1);
  };
  const none = query.trim() !== "" && found.length === 0;
  const noMatch = none ? say("No card has that in it.") : found.length === 0 ? say("Type what to look for first.") : null;
  return (
    <search className="flex items-center gap-0.5" onKeyDown={onKeyDown}>
      <TextInput
        data-flow-search
        aria-label={say("Find in this flow")}
        placeholder={say("Attribute, value, name or content")}
        controlSize="sm"
        lead={<Search />}
        className="w-64 border-transparent bg-transparent"
        maxLength={200}
        value={query}
        onValueChange={search.search}
      />
      <p role="status" className="figures min-w-16 px-1 text-right text-xs whitespace-nowrap text-ink-soft">
        {query.trim() === "" ? "" : none ? say("Nothing found") : at === -1 ? say("{count, plural, one {# card} other {# cards}}", { count: found.length }) : say("{place} of {count}", { place: at + 1, count: found.length })}
      </p>
      <IconButton name={say("The one before (Shift Enter)")} size="sm" icon={<ChevronUp />} whyNot={noMatch} onClick={() => step(-1)} />
      <IconButton name={say("The next (Enter)")} size="sm" icon={<ChevronDown />} whyNot={noMatch} onClick={() => step(1)} />
      <IconButton name={say("Close the search (Esc)")} size="sm" icon={<X />} onClick={close} />
    </search>
  );
}

/** Ctrl or Cmd F searches the flow and not the page: what is out of view is not in the page. Pressed again in the field, it is the browser's. */
function useFindKey(): void {
  const editing = useEditingStore();
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || pressedKey(event) !== "f") return;
      const field = document.querySelector("[data-flow-search]");
      if (document.querySelector("[role=dialog], [role=alertdialog]") !== null || (field !== null && field === document.activeElement)) return;
      event.preventDefault();
      if (field instanceof HTMLInputElement) field.select();
      else editing.setState({ search: "" });
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [editing]);
}
