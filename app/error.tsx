"use client";

import { Crash } from "@/components/shell/crash";

type ErrorPageProps = { readonly error: Error & { readonly digest?: string }; readonly reset: () => void };

export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return (
    <main>
      <Crash digest={error.digest} onRetry={reset} />
    </main>
  );
}
