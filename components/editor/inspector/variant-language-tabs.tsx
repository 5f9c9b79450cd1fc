"use client";

import { type ReactNode } from "react";
import { languageTitle } from "@/lib/words/language-name";
import { Badge } from "@/components/ui/badge";
import { Tabs, TabPanel } from "@/components/ui/tabs";
import { useWords } from "@/components/words/words-provider";
import { type ContentType } from "@/lib/core/contents/content-type";
import { untranslated } from "@/lib/core/contents/language-fields";
import { type Variant } from "@/lib/core/nodes/node";

type VariantLanguageTabsProps = {
  readonly languages: readonly string[];
  readonly language: string;
  readonly variant: Variant;
  readonly type: ContentType;
  readonly onLanguageChange: (language: string) => void;
  /** The form of the chosen language. */
  readonly children: ReactNode;
};

/** A tab for each language of a placement, with how many texts it still lacks. */
export function VariantLanguageTabs({ languages, language, variant, type, onLanguageChange, children }: VariantLanguageTabsProps) {
  const say = useWords();
  const tabs = languages.map((tag, index) => {
    const missing = index === 0 ? 0 : untranslated(type, variant.content, variant.texts?.[tag] ?? {}).length;
    return { value: tag, label: languageTitle(tag, say), ...(missing === 0 ? {} : { badge: <Badge tone="unknown">{say("{count} missing", { count: missing })}</Badge> }) };
  });
  return (
    <Tabs name={say("Language of the texts")} tabs={tabs} value={language} onValueChange={onLanguageChange}>
      <TabPanel value={language}>{children}</TabPanel>
    </Tabs>
  );
}
