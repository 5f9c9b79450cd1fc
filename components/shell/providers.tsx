"use client";

import { ThemeProvider } from "next-themes";
import { type ReactNode } from "react";
import { useFreshOnReturn } from "./use-answer";
import { Toaster } from "@/components/ui/toaster";
import { useLayersOnceHere } from "@/components/ui/use-layers";

type ProvidersProps = { /** What the script that chooses the theme before the first paint shows. */ readonly nonce: string; readonly children: ReactNode };

/** What every page stands on. Nothing here knows who is signed in. */
export function Providers({ nonce, children }: ProvidersProps) {
  useFreshOnReturn();
  const layers = useLayersOnceHere();
  return (
    <ThemeProvider nonce={nonce} attribute="class" defaultTheme="system" enableSystem disableTransitionOnChange>
      {children}
      <Toaster />
      {layers === null ? null : <layers.TooltipHost />}
    </ThemeProvider>
  );
}
