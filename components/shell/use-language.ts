"use client";

import { useRouter } from "next/navigation";
import { useCallback } from "react";
import { useWords } from "@/components/words/words-provider";
import { languageCookie } from "@/lib/words/language-cookie";
import { type Language } from "@/lib/words/languages";

type Chosen = { readonly language: Language; readonly choose: (language: Language) => void };

/** The language this browser reads Thenwise in. Choosing another says the open page in it; what is typed or drawn stays. */
export function useLanguage(): Chosen {
  const { language } = useWords();
  const router = useRouter();
  const choose = useCallback(
    (next: Language) => {
      document.cookie = `${languageCookie}=${next}; path=/; max-age=31536000; samesite=lax`;
      router.refresh();
    },
    [router],
  );
  return { language, choose };
}
