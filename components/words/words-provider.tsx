"use client";

import { createContext, use, useMemo, type ReactNode } from "react";
import { type Language } from "@/lib/words/languages";
import { inEnglish, wordsIn, type Catalogue, type Words } from "@/lib/words/words";

const WordsContext = createContext<Words>(inEnglish);

type WordsProviderProps = { readonly language: Language; readonly catalogue: Catalogue; readonly children: ReactNode };

/** What everything below is said in. */
export function WordsProvider({ language, catalogue, children }: WordsProviderProps) {
  const words = useMemo(() => wordsIn(language, catalogue), [language, catalogue]);
  return <WordsContext value={words}>{children}</WordsContext>;
}

/** `const say = useWords()`, then `say("Publish")`: the English sentence, said in the reader's language. */
export const useWords = (): Words => use(WordsContext);
