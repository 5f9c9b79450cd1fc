"use client";

import "./globals.css";
import { iconFont } from "./icon-font";
import { Crash } from "@/components/shell/crash";
import { useOwnLanguage } from "@/components/shell/use-own-language";
import { WordsProvider } from "@/components/words/words-provider";

type GlobalErrorProps = { readonly error: Error & { readonly digest?: string }; readonly reset: () => void };

export default function GlobalError({ error, reset }: GlobalErrorProps) {
  const { language, catalogue } = useOwnLanguage();
  return (
    <html lang={language}>
      <body className={iconFont.variable}>
        <WordsProvider language={language} catalogue={catalogue}>
          <main>
            <Crash digest={error.digest} onRetry={reset} />
          </main>
        </WordsProvider>
      </body>
    </html>
  );
}
