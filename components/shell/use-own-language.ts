"use client";

import { useEffect, useState } from "react";
import { fetchCatalogue } from "@/lib/words/fetch-catalogue";
import { languageCookie } from "@/lib/words/language-cookie";
import { languageFor, type Language } from "@/lib/words/languages";
import { type Catalogue } from "@/lib/words/words";

type Own = { readonly language: Language; readonly catalogue: Catalogue };

/** The reader's language where no server said it: where even the layout broke. English until its messages have come. */
export function useOwnLanguage(): Own {
  const [own, setOwn] = useState<Own>({ language: "en", catalogue: {} });
  useEffect(() => {
    const chosen = document.cookie.split("; ").find((part) => part.startsWith(`${languageCookie}=`));
    const language = languageFor(chosen?.slice(languageCookie.length + 1), navigator.languages.join(","));
    void fetchCatalogue[language]().then((catalogue) => setOwn({ language, catalogue }), () => undefined);
  }, []);
  return own;
}
