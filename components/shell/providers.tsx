"use client";

import { ThemeProvider } from "next-themes";
import { type ReactNode } from "react";
import { useFreshOnReturn } from "./use-answer";
import { Toaster } from "@/components/ui/toaster";
import { useLayersOnceHere } from "@/components/ui/use-layers";

/** What every page stands on. Nothing here knows who is signed in. */
export function Providers({ children }: { readonly children: ReactNode }) {
  useFreshOnReturn();
  const layers = useLayersOnceHere();
  return (
    <ThemeProvider attribute="class" defaultTheme="system" enableSystem disableTransitionOnChange>
      {children}
      <Toaster />
      {layers === null ? null : <layers.TooltipHost />}
    </ThemeProvider>
  );
}
