import "server-only";
import { cookies, headers } from "next/headers";
import { cache } from "react";
import { languageCookie } from "@/lib/words/language-cookie";
import french from "@/lib/words/fr.json";
import { languageFor, type Language } from "@/lib/words/languages";
import { wordsIn, type Catalogue, type Words } from "@/lib/words/words";

const catalogues: Readonly<Record<Language, Catalogue>> = { en: {}, fr: french };
const spoken: Readonly<Record<Language, Words>> = { en: wordsIn("en", catalogues.en), fr: wordsIn("fr", catalogues.fr) };

/** The language of the page that is being made, and its messages for the browser. What a person chose goes before what their browser asks for. */
export const pageLanguage = cache(async (): Promise<{ readonly language: Language; readonly catalogue: Catalogue }> => {
  const language = languageFor((await cookies()).get(languageCookie)?.value, (await headers()).get("accept-language") ?? "");
  return { language, catalogue: catalogues[language] };
});

/** How the page that is being made says things. */
export async function pageWords(): Promise<Words> {
  return spoken[(await pageLanguage()).language];
}
