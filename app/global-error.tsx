"use client";

import "./globals.css";
import { Crash } from "@/components/shell/crash";

type GlobalErrorProps = { readonly error: Error & { readonly digest?: string }; readonly reset: () => void };

export default function GlobalError({ error, reset }: GlobalErrorProps) {
  return (
    <html lang="en">
      <body>
        <main>
          <Crash digest={error.digest} onRetry={reset} />
        </main>
      </body>
    </html>
  );
}
