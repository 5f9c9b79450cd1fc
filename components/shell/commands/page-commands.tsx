"use client";

import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from "react";
import { type Command } from "./command";

type PageCommandsValue = { readonly commands: readonly Command[]; readonly set: (commands: readonly Command[]) => void };

const PageCommandsContext = createContext<PageCommandsValue>({ commands: [], set: () => undefined });

/** Keeps what the open page adds to the command palette. */
export function PageCommandsProvider({ children }: { readonly children: ReactNode }) {
  const [commands, set] = useState<readonly Command[]>([]);
  const value = useMemo(() => ({ commands, set }), [commands]);
  return <PageCommandsContext value={value}>{children}</PageCommandsContext>;
}

/** What the open page adds to the command palette. */
export const useAddedCommands = (): readonly Command[] => useContext(PageCommandsContext).commands;

/** Adds commands for as long as the page is open. Give the same list for the same state. */
export function usePageCommands(commands: readonly Command[]): void {
  const { set } = useContext(PageCommandsContext);
  useEffect(() => {
    set(commands);
    return () => set([]);
  }, [commands, set]);
}
