import { type Words } from "./words";

/** A text that begins as a sentence does, whatever it begins with. */
export const capital = (text: string, say: Words): string => text.charAt(0).toLocaleUpperCase(say.locale) + text.slice(1);
