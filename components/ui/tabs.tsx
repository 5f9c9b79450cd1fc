"use client";

import { createContext, use, useId, type KeyboardEvent, type ReactNode } from "react";
import { classes } from "./classes";

export type Tab = { readonly value: string; readonly label: ReactNode; readonly badge?: ReactNode };

type TabsProps = {
  /** What the tabs part, for those who cannot see it. */
  readonly name: string;
  readonly tabs: readonly Tab[];
  readonly value: string;
  readonly onValueChange: (value: string) => void;
  readonly className?: string;
  /** A TabPanel for each tab. */
  readonly children: ReactNode;
};

const TabsContext = createContext({ id: "", value: "" });

export function Tabs({ name, tabs, value, onValueChange, className, children }: TabsProps) {
  const id = useId();
  return (
    <div className={classes("flex min-h-0 flex-col", className)}>
      <div role="tablist" aria-label={name} aria-orientation="horizontal" onKeyDown={pressKey} className="flex shrink-0 gap-1 overflow-x-auto border-b px-1">
        {tabs.map((tab) => (
          <button
            key={tab.value}
            id={`${id}-tab-${tab.value}`}
            type="button"
            role="tab"
            aria-selected={tab.value === value}
            aria-controls={`${id}-panel-${tab.value}`}
            tabIndex={tab.value === value ? 0 : -1}
            onClick={() => (tab.value === value ? undefined : onValueChange(tab.value))}
            className="-mb-px inline-flex h-10 items-center gap-2 border-b-2 border-transparent px-3 text-sm font-medium whitespace-nowrap text-ink-soft -outline-offset-2 hover:text-ink aria-selected:border-accent aria-selected:font-semibold aria-selected:text-ink"
          >
            {tab.label}
            {tab.badge}
          </button>
        ))}
      </div>
      <TabsContext value={{ id, value }}>{children}</TabsContext>
    </div>
  );
}

/** An arrow goes to the neighbour and shows it, round at the ends. */
function pressKey(event: KeyboardEvent<HTMLElement>): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>("[role=tab]")];
  const at = tabs.findIndex((tab) => tab === event.target);
  const places: Readonly<Record<string, number>> = { ArrowRight: (at + 1) % tabs.length, ArrowLeft: at - 1, Home: 0, End: -1 };
  const place = places[event.key];
  if (at < 0 || place === undefined) return;
  event.preventDefault();
  tabs.at(place)?.focus();
  tabs.at(place)?.click();
}

export function TabPanel({ value, className, children }: { readonly value: string; readonly className?: string; readonly children: ReactNode }) {
  const tabs = use(TabsContext);
  const isShown = tabs.value === value;
  return (
    <div role="tabpanel" id={`${tabs.id}-panel-${value}`} aria-labelledby={`${tabs.id}-tab-${value}`} tabIndex={0} hidden={!isShown} className={classes("min-h-0 grow pt-4 outline-none focus-visible:outline-2", className)}>
      {isShown ? children : null}
    </div>
  );
}
