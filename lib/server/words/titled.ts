import "server-only";
import { pageWords } from "./page-words";

/** A page's title in the reader's language: `export const generateMetadata = titled(message("Today"))`. */
export const titled = (title: string) => async (): Promise<{ readonly title: string }> => ({ title: (await pageWords())(title) });
