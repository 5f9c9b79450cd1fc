"use client";

import { useLanguage } from "./use-language";
import { useWords } from "@/components/words/words-provider";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { languageList, languages } from "@/lib/words/languages";

// Each language is called as its own readers call it: who cannot read this page can still find theirs.
const segments = languageList.map((language) => ({ value: language, label: languages[language].name, lang: language }));

export function LanguageSwitch() {
  const say = useWords();
  const { language, choose } = useLanguage();
  return <SegmentedControl name={say("Language")} segments={segments} value={language} onValueChange={choose} size="sm" />;
}
