"use client";

import { Tabs as Radix } from "radix-ui";
import { type ReactNode } from "react";
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

export function Tabs({ name, tabs, value, onValueChange, className, children }: TabsProps) {
  return (
    <Radix.Root value={value} onValueChange={onValueChange} className={classes("flex min-h-0 flex-col", className)}>
      <Radix.List aria-label={name} className="flex shrink-0 gap-1 overflow-x-auto border-b px-1">
        {tabs.map((tab) => (
          <Radix.Trigger
            key={tab.value}
            value={tab.value}
            className="-mb-px inline-flex h-10 items-center gap-2 border-b-2 border-transparent px-3 text-sm font-medium whitespace-nowrap text-ink-soft -outline-offset-2 hover:text-ink data-[state=active]:border-accent data-[state=active]:font-semibold data-[state=active]:text-ink"
          >
            {tab.label}
            {tab.badge}
          </Radix.Trigger>
        ))}
      </Radix.List>
      {children}
    </Radix.Root>
  );
}

export function TabPanel({ value, className, children }: { readonly value: string; readonly className?: string; readonly children: ReactNode }) {
  return (
    <Radix.Content value={value} className={classes("min-h-0 grow pt-4 outline-none focus-visible:outline-2", className)}>
      {children}
    </Radix.Content>
  );
}
