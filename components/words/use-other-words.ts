"use client";

import { useEffect, useState } from "react";
import { useWords } from "./words-provider";
import { fetchCatalogue } from "@/lib/words/fetch-catalogue";
import { isLanguage } from "@/lib/words/languages";
import { wordsIn, type Words } from "@/lib/words/words";

/** What is said in those of the languages that we speak and the reader does not; each once it has come. */
export function useOtherWords(tags: readonly string[]): readonly Words[] {
  const own = useWords().language;
  const wanted = [...new Set(tags.map((tag) => tag.toLowerCase().split("-")[0] ?? ""))].filter((tag) => tag !== own).toSorted().join(" ");
  const [come, setCome] = useState<readonly Words[]>([]);
  useEffect(() => {
    let left = false;
    const languages = wanted.split(" ").filter(isLanguage);
    // What cannot be fetched is not said: a translation that is missing is told to whoever publishes.
    void Promise.allSettled(languages.map(async (language) => wordsIn(language, await fetchCatalogue[language]()))).then((all) => {
      if (!left) setCome(all.flatMap((each) => (each.status === "fulfilled" ? [each.value] : [])));
    });
    return () => {
      left = true;
    };
  }, [wanted]);
  return come;
}
